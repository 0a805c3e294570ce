/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_NothingInputs */

const en_activity_nothing = /** @type {(inputs: Activity_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing here`)
};

const ru_activity_nothing = /** @type {(inputs: Activity_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Здесь пусто`)
};

/**
* | output |
* | --- |
* | "Nothing here" |
*
* @param {Activity_NothingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_nothing = /** @type {((inputs?: Activity_NothingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_NothingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_nothing(inputs)
	return en_activity_nothing(inputs)
});