/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_MoreInputs */

const en_ui_more = /** @type {(inputs: Ui_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show more`)
};

const ru_ui_more = /** @type {(inputs: Ui_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Показать ещё`)
};

/**
* | output |
* | --- |
* | "Show more" |
*
* @param {Ui_MoreInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_more = /** @type {((inputs?: Ui_MoreInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_MoreInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_more(inputs)
	return en_ui_more(inputs)
});