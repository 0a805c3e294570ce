/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_To_AppInputs */

const en_invitation_to_app = /** @type {(inputs: Invitation_To_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go to Gatehouse`)
};

const ru_invitation_to_app = /** @type {(inputs: Invitation_To_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Перейти в Gatehouse`)
};

/**
* | output |
* | --- |
* | "Go to Gatehouse" |
*
* @param {Invitation_To_AppInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_to_app = /** @type {((inputs?: Invitation_To_AppInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_To_AppInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_to_app(inputs)
	return en_invitation_to_app(inputs)
});