/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_Who_NeededInputs */

const en_check_who_needed = /** @type {(inputs: Check_Who_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a member, or write type:id.`)
};

const ru_check_who_needed = /** @type {(inputs: Check_Who_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Выберите участника или напишите тип:идентификатор.`)
};

/**
* | output |
* | --- |
* | "Choose a member, or write type:id." |
*
* @param {Check_Who_NeededInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_who_needed = /** @type {((inputs?: Check_Who_NeededInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_Who_NeededInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_who_needed(inputs)
	return en_check_who_needed(inputs)
});