/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_TitleInputs */

const en_mine_title = /** @type {(inputs: Mine_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your projects`)
};

const ru_mine_title = /** @type {(inputs: Mine_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ваши проекты`)
};

/**
* | output |
* | --- |
* | "Your projects" |
*
* @param {Mine_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mine_title = /** @type {((inputs?: Mine_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mine_title(inputs)
	return en_mine_title(inputs)
});