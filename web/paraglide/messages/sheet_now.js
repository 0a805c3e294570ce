/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sheet_NowInputs */

const en_sheet_now = /** @type {(inputs: Sheet_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Takes effect at once, also in the services that ask.`)
};

const ru_sheet_now = /** @type {(inputs: Sheet_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Подействует сразу, и в сервисах тоже.`)
};

/**
* | output |
* | --- |
* | "Takes effect at once, also in the services that ask." |
*
* @param {Sheet_NowInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const sheet_now = /** @type {((inputs?: Sheet_NowInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sheet_NowInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_sheet_now(inputs)
	return en_sheet_now(inputs)
});