/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Mend_AskInputs */

const en_mend_ask = /** @type {(inputs: Mend_AskInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ask ${i?.name}, who owns the project.`)
};

const ru_mend_ask = /** @type {(inputs: Mend_AskInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Обратитесь к владельцу проекта: ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "Ask {name}, who owns the project." |
*
* @param {Mend_AskInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_ask = /** @type {((inputs: Mend_AskInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_AskInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_ask(inputs)
	return en_mend_ask(inputs)
});