/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_OpenInputs */

const en_invitation_open = /** @type {(inputs: Invitation_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the project`)
};

const ru_invitation_open = /** @type {(inputs: Invitation_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Открыть проект`)
};

/**
* | output |
* | --- |
* | "Open the project" |
*
* @param {Invitation_OpenInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_open = /** @type {((inputs?: Invitation_OpenInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_OpenInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_open(inputs)
	return en_invitation_open(inputs)
});