/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Not_HeldInputs */

const en_access_not_held = /** @type {(inputs: Access_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You do not have this yourself`)
};

const ru_access_not_held = /** @type {(inputs: Access_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`У вас самих этого права нет`)
};

/**
* | output |
* | --- |
* | "You do not have this yourself" |
*
* @param {Access_Not_HeldInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_not_held = /** @type {((inputs?: Access_Not_HeldInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Not_HeldInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_not_held(inputs)
	return en_access_not_held(inputs)
});