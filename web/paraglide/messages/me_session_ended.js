/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Session_EndedInputs */

const en_me_session_ended = /** @type {(inputs: Me_Session_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Session ended`)
};

const ru_me_session_ended = /** @type {(inputs: Me_Session_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сеанс завершён`)
};

/**
* | output |
* | --- |
* | "Session ended" |
*
* @param {Me_Session_EndedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_session_ended = /** @type {((inputs?: Me_Session_EndedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Session_EndedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_session_ended(inputs)
	return en_me_session_ended(inputs)
});