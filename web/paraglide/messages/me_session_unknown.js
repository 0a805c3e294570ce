/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Session_UnknownInputs */

const en_me_session_unknown = /** @type {(inputs: Me_Session_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unknown browser`)
};

const ru_me_session_unknown = /** @type {(inputs: Me_Session_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Неизвестный браузер`)
};

/**
* | output |
* | --- |
* | "Unknown browser" |
*
* @param {Me_Session_UnknownInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_session_unknown = /** @type {((inputs?: Me_Session_UnknownInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Session_UnknownInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_session_unknown(inputs)
	return en_me_session_unknown(inputs)
});