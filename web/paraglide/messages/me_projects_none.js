/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Projects_NoneInputs */

const en_me_projects_none = /** @type {(inputs: Me_Projects_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None yet.`)
};

const ru_me_projects_none = /** @type {(inputs: Me_Projects_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пока нет.`)
};

/**
* | output |
* | --- |
* | "None yet." |
*
* @param {Me_Projects_NoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_projects_none = /** @type {((inputs?: Me_Projects_NoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Projects_NoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_projects_none(inputs)
	return en_me_projects_none(inputs)
});