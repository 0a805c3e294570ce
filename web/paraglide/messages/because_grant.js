/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Because_GrantInputs */

const en_because_grant = /** @type {(inputs: Because_GrantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is ticked for them.`)
};

const ru_because_grant = /** @type {(inputs: Because_GrantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Оно отмечено отдельно.`)
};

/**
* | output |
* | --- |
* | "It is ticked for them." |
*
* @param {Because_GrantInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const because_grant = /** @type {((inputs?: Because_GrantInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Because_GrantInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_because_grant(inputs)
	return en_because_grant(inputs)
});