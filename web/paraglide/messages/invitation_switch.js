/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_SwitchInputs */

const en_invitation_switch = /** @type {(inputs: Invitation_SwitchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Switch account`)
};

const ru_invitation_switch = /** @type {(inputs: Invitation_SwitchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сменить учётную запись`)
};

/**
* | output |
* | --- |
* | "Switch account" |
*
* @param {Invitation_SwitchInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_switch = /** @type {((inputs?: Invitation_SwitchInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_SwitchInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_switch(inputs)
	return en_invitation_switch(inputs)
});