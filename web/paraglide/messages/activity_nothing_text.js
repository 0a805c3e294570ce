/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_Nothing_TextInputs */

const en_activity_nothing_text = /** @type {(inputs: Activity_Nothing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No change matches these filters.`)
};

const ru_activity_nothing_text = /** @type {(inputs: Activity_Nothing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Под фильтры не подходит ни одно изменение.`)
};

/**
* | output |
* | --- |
* | "No change matches these filters." |
*
* @param {Activity_Nothing_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_nothing_text = /** @type {((inputs?: Activity_Nothing_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Nothing_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_nothing_text(inputs)
	return en_activity_nothing_text(inputs)
});