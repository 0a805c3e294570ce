/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_SwitchInputs */

const en_nav_switch = /** @type {(inputs: Nav_SwitchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Switch project`)
};

const ru_nav_switch = /** @type {(inputs: Nav_SwitchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сменить проект`)
};

/**
* | output |
* | --- |
* | "Switch project" |
*
* @param {Nav_SwitchInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const nav_switch = /** @type {((inputs?: Nav_SwitchInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_SwitchInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_nav_switch(inputs)
	return en_nav_switch(inputs)
});