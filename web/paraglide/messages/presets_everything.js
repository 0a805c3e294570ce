/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Presets_EverythingInputs */

const en_presets_everything = /** @type {(inputs: Presets_EverythingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything, also what is added later`)
};

const ru_presets_everything = /** @type {(inputs: Presets_EverythingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Всё, и то, что появится позже`)
};

/**
* | output |
* | --- |
* | "Everything, also what is added later" |
*
* @param {Presets_EverythingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_everything = /** @type {((inputs?: Presets_EverythingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_EverythingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_everything(inputs)
	return en_presets_everything(inputs)
});