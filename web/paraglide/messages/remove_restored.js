/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Remove_RestoredInputs */

const en_remove_restored = /** @type {(inputs: Remove_RestoredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is back, with everything as it was`)
};

const ru_remove_restored = /** @type {(inputs: Remove_RestoredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Участник возвращён со всеми правами: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} is back, with everything as it was" |
*
* @param {Remove_RestoredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const remove_restored = /** @type {((inputs: Remove_RestoredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remove_RestoredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_remove_restored(inputs)
	return en_remove_restored(inputs)
});