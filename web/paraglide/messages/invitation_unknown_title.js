/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Unknown_TitleInputs */

const en_invitation_unknown_title = /** @type {(inputs: Invitation_Unknown_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This link is not right`)
};

const ru_invitation_unknown_title = /** @type {(inputs: Invitation_Unknown_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ссылка не подходит`)
};

/**
* | output |
* | --- |
* | "This link is not right" |
*
* @param {Invitation_Unknown_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_unknown_title = /** @type {((inputs?: Invitation_Unknown_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Unknown_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_unknown_title(inputs)
	return en_invitation_unknown_title(inputs)
});