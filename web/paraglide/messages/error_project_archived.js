/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Project_ArchivedInputs */

const en_error_project_archived = /** @type {(inputs: Error_Project_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The project is archived. Bring it back to change anything.`)
};

const ru_error_project_archived = /** @type {(inputs: Error_Project_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект в архиве. Верните его, чтобы что-то менять.`)
};

/**
* | output |
* | --- |
* | "The project is archived. Bring it back to change anything." |
*
* @param {Error_Project_ArchivedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_project_archived = /** @type {((inputs?: Error_Project_ArchivedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Project_ArchivedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_project_archived(inputs)
	return en_error_project_archived(inputs)
});