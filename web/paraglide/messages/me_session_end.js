/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Session_EndInputs */

const en_me_session_end = /** @type {(inputs: Me_Session_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End`)
};

const ru_me_session_end = /** @type {(inputs: Me_Session_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Завершить`)
};

/**
* | output |
* | --- |
* | "End" |
*
* @param {Me_Session_EndInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_session_end = /** @type {((inputs?: Me_Session_EndInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Session_EndInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_session_end(inputs)
	return en_me_session_end(inputs)
});