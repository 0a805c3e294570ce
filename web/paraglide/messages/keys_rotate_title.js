/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Keys_Rotate_TitleInputs */

const en_keys_rotate_title = /** @type {(inputs: Keys_Rotate_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A new secret for ${i?.name}?`)
};

const ru_keys_rotate_title = /** @type {(inputs: Keys_Rotate_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Новый секрет для «${i?.name}»?`)
};

/**
* | output |
* | --- |
* | "A new secret for {name}?" |
*
* @param {Keys_Rotate_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_rotate_title = /** @type {((inputs: Keys_Rotate_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_Rotate_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_rotate_title(inputs)
	return en_keys_rotate_title(inputs)
});