/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Mail_AccessInputs */

const en_me_mail_access = /** @type {(inputs: Me_Mail_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write to me when my access changes`)
};

const ru_me_mail_access = /** @type {(inputs: Me_Mail_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Писать мне, когда меняются мои права`)
};

/**
* | output |
* | --- |
* | "Write to me when my access changes" |
*
* @param {Me_Mail_AccessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_mail_access = /** @type {((inputs?: Me_Mail_AccessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Mail_AccessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_mail_access(inputs)
	return en_me_mail_access(inputs)
});