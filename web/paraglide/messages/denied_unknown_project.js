/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Denied_Unknown_ProjectInputs */

const en_denied_unknown_project = /** @type {(inputs: Denied_Unknown_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The resource is another project.`)
};

const ru_denied_unknown_project = /** @type {(inputs: Denied_Unknown_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ресурс — это другой проект.`)
};

/**
* | output |
* | --- |
* | "The resource is another project." |
*
* @param {Denied_Unknown_ProjectInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_unknown_project = /** @type {((inputs?: Denied_Unknown_ProjectInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_Unknown_ProjectInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_unknown_project(inputs)
	return en_denied_unknown_project(inputs)
});