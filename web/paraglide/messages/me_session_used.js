/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Me_Session_UsedInputs */

const en_me_session_used = /** @type {(inputs: Me_Session_UsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Used ${i?.when}`)
};

const ru_me_session_used = /** @type {(inputs: Me_Session_UsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Использован ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Used {when}" |
*
* @param {Me_Session_UsedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_session_used = /** @type {((inputs: Me_Session_UsedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Session_UsedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_session_used(inputs)
	return en_me_session_used(inputs)
});