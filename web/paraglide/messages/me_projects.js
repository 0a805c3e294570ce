/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_ProjectsInputs */

const en_me_projects = /** @type {(inputs: Me_ProjectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Projects`)
};

const ru_me_projects = /** @type {(inputs: Me_ProjectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проекты`)
};

/**
* | output |
* | --- |
* | "Projects" |
*
* @param {Me_ProjectsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_projects = /** @type {((inputs?: Me_ProjectsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_ProjectsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_projects(inputs)
	return en_me_projects(inputs)
});