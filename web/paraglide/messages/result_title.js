/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Result_TitleInputs */

const en_result_title = /** @type {(inputs: Result_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invitations`)
};

const ru_result_title = /** @type {(inputs: Result_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашения`)
};

/**
* | output |
* | --- |
* | "Invitations" |
*
* @param {Result_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const result_title = /** @type {((inputs?: Result_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Result_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_result_title(inputs)
	return en_result_title(inputs)
});