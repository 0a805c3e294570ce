/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_DiscardInputs */

const en_ui_discard = /** @type {(inputs: Ui_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Discard`)
};

const ru_ui_discard = /** @type {(inputs: Ui_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Не сохранять`)
};

/**
* | output |
* | --- |
* | "Discard" |
*
* @param {Ui_DiscardInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_discard = /** @type {((inputs?: Ui_DiscardInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_DiscardInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_discard(inputs)
	return en_ui_discard(inputs)
});