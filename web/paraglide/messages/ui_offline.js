/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_OfflineInputs */

const en_ui_offline = /** @type {(inputs: Ui_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are offline. What you see may be old, and nothing can be changed until the connection is back.`)
};

const ru_ui_offline = /** @type {(inputs: Ui_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Нет связи. Данные на экране могли устареть, изменения пока недоступны.`)
};

/**
* | output |
* | --- |
* | "You are offline. What you see may be old, and nothing can be changed until the connection is back." |
*
* @param {Ui_OfflineInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_offline = /** @type {((inputs?: Ui_OfflineInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_OfflineInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_offline(inputs)
	return en_ui_offline(inputs)
});