/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ browser: NonNullable<unknown>, system: NonNullable<unknown> }} Me_Session_OnInputs */

const en_me_session_on = /** @type {(inputs: Me_Session_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.browser} on ${i?.system}`)
};

const ru_me_session_on = /** @type {(inputs: Me_Session_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.browser}, ${i?.system}`)
};

/**
* | output |
* | --- |
* | "{browser} on {system}" |
*
* @param {Me_Session_OnInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_session_on = /** @type {((inputs: Me_Session_OnInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Session_OnInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_session_on(inputs)
	return en_me_session_on(inputs)
});