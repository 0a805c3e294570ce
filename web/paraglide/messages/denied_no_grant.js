/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Denied_No_GrantInputs */

const en_denied_no_grant = /** @type {(inputs: Denied_No_GrantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No preset and no tick of theirs gives it.`)
};

const ru_denied_no_grant = /** @type {(inputs: Denied_No_GrantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Его не даёт ни набор, ни отдельная отметка.`)
};

/**
* | output |
* | --- |
* | "No preset and no tick of theirs gives it." |
*
* @param {Denied_No_GrantInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_no_grant = /** @type {((inputs?: Denied_No_GrantInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_No_GrantInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_no_grant(inputs)
	return en_denied_no_grant(inputs)
});