/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Withdraw_TextInputs */

const en_withdraw_text = /** @type {(inputs: Withdraw_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link they have stops working. You can invite them again later.`)
};

const ru_withdraw_text = /** @type {(inputs: Withdraw_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ссылка из письма перестанет работать. Пригласить можно будет снова.`)
};

/**
* | output |
* | --- |
* | "The link they have stops working. You can invite them again later." |
*
* @param {Withdraw_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const withdraw_text = /** @type {((inputs?: Withdraw_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Withdraw_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_withdraw_text(inputs)
	return en_withdraw_text(inputs)
});