/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_Name_ExampleInputs */

const en_keys_name_example = /** @type {(inputs: Keys_Name_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publishing service`)
};

const ru_keys_name_example = /** @type {(inputs: Keys_Name_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Сервис публикаций`)
};

/**
* | output |
* | --- |
* | "Publishing service" |
*
* @param {Keys_Name_ExampleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_name_example = /** @type {((inputs?: Keys_Name_ExampleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Name_ExampleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_name_example(inputs)
	return en_keys_name_example(inputs)
});