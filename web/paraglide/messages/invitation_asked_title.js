/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Invitation_Asked_TitleInputs */

const en_invitation_asked_title = /** @type {(inputs: Invitation_Asked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Asked for a new invitation`)
};

const ru_invitation_asked_title = /** @type {(inputs: Invitation_Asked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Просьба отправлена`)
};

/**
* | output |
* | --- |
* | "Asked for a new invitation" |
*
* @param {Invitation_Asked_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_asked_title = /** @type {((inputs?: Invitation_Asked_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Asked_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_asked_title(inputs)
	return en_invitation_asked_title(inputs)
});