/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_Empty_TextInputs */

const en_mine_empty_text = /** @type {(inputs: Mine_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Create one, or accept an invitation when it comes.`)
};

const ru_mine_empty_text = /** @type {(inputs: Mine_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Создайте свой или дождитесь приглашения.`)
};

/**
* | output |
* | --- |
* | "Create one, or accept an invitation when it comes." |
*
* @param {Mine_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mine_empty_text = /** @type {((inputs?: Mine_Empty_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Empty_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mine_empty_text(inputs)
	return en_mine_empty_text(inputs)
});