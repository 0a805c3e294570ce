/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Withdraw_TitleInputs */

const en_withdraw_title = /** @type {(inputs: Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Withdraw the invitation for ${i?.email}?`)
};

const ru_withdraw_title = /** @type {(inputs: Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Отозвать приглашение для ${i?.email}?`)
};

/**
* | output |
* | --- |
* | "Withdraw the invitation for {email}?" |
*
* @param {Withdraw_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const withdraw_title = /** @type {((inputs: Withdraw_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Withdraw_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_withdraw_title(inputs)
	return en_withdraw_title(inputs)
});