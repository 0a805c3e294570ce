/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Preset_ViewerInputs */

const en_preset_viewer = /** @type {(inputs: Preset_ViewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Viewer`)
};

const ru_preset_viewer = /** @type {(inputs: Preset_ViewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Наблюдатель`)
};

/**
* | output |
* | --- |
* | "Viewer" |
*
* @param {Preset_ViewerInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const preset_viewer = /** @type {((inputs?: Preset_ViewerInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Preset_ViewerInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_preset_viewer(inputs)
	return en_preset_viewer(inputs)
});