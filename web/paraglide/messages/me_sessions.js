/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_SessionsInputs */

const en_me_sessions = /** @type {(inputs: Me_SessionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sessions`)
};

const ru_me_sessions = /** @type {(inputs: Me_SessionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сеансы`)
};

/**
* | output |
* | --- |
* | "Sessions" |
*
* @param {Me_SessionsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_sessions = /** @type {((inputs?: Me_SessionsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_SessionsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_sessions(inputs)
	return en_me_sessions(inputs)
});