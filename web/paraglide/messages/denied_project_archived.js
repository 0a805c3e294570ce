/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Denied_Project_ArchivedInputs */

const en_denied_project_archived = /** @type {(inputs: Denied_Project_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The project is archived.`)
};

const ru_denied_project_archived = /** @type {(inputs: Denied_Project_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект в архиве.`)
};

/**
* | output |
* | --- |
* | "The project is archived." |
*
* @param {Denied_Project_ArchivedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_project_archived = /** @type {((inputs?: Denied_Project_ArchivedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_Project_ArchivedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_project_archived(inputs)
	return en_denied_project_archived(inputs)
});