/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Ask_AgainInputs */

const en_error_ask_again = /** @type {(inputs: Error_Ask_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever invited you can no longer give this access. Ask them to invite you again; the team has been told.`)
};

const ru_error_ask_again = /** @type {(inputs: Error_Ask_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пригласивший больше не может дать такой доступ. Попросите пригласить вас ещё раз — команда уже знает.`)
};

/**
* | output |
* | --- |
* | "Whoever invited you can no longer give this access. Ask them to invite you again; the team has been told." |
*
* @param {Error_Ask_AgainInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_ask_again = /** @type {((inputs?: Error_Ask_AgainInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Ask_AgainInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_ask_again(inputs)
	return en_error_ask_again(inputs)
});