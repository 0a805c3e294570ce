/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Remove_DoneInputs */

const en_remove_done = /** @type {(inputs: Remove_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} removed`)
};

const ru_remove_done = /** @type {(inputs: Remove_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Участник удалён: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} removed" |
*
* @param {Remove_DoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const remove_done = /** @type {((inputs: Remove_DoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remove_DoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_remove_done(inputs)
	return en_remove_done(inputs)
});