/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Session_CurrentInputs */

const en_me_session_current = /** @type {(inputs: Me_Session_CurrentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This one`)
};

const ru_me_session_current = /** @type {(inputs: Me_Session_CurrentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Этот`)
};

/**
* | output |
* | --- |
* | "This one" |
*
* @param {Me_Session_CurrentInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_session_current = /** @type {((inputs?: Me_Session_CurrentInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Session_CurrentInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_session_current(inputs)
	return en_me_session_current(inputs)
});