/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_CopyInputs */

const en_ui_copy = /** @type {(inputs: Ui_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy`)
};

const ru_ui_copy = /** @type {(inputs: Ui_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Скопировать`)
};

/**
* | output |
* | --- |
* | "Copy" |
*
* @param {Ui_CopyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_copy = /** @type {((inputs?: Ui_CopyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_CopyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_copy(inputs)
	return en_ui_copy(inputs)
});