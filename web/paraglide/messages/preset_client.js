/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_ClientInputs */

const en_preset_client = /** @type {(inputs: Preset_ClientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Client`)
};

const ru_preset_client = /** @type {(inputs: Preset_ClientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Клиент`)
};

/**
* | output |
* | --- |
* | "Client" |
*
* @param {Preset_ClientInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_client = /** @type {((inputs?: Preset_ClientInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_ClientInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_client(inputs)
	return en_preset_client(inputs)
});