/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Already_MemberInputs */

const en_error_already_member = /** @type {(inputs: Error_Already_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is already in the project.`)
};

const ru_error_already_member = /** @type {(inputs: Error_Already_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Этот человек уже в проекте.`)
};

/**
* | output |
* | --- |
* | "This person is already in the project." |
*
* @param {Error_Already_MemberInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_already_member = /** @type {((inputs?: Error_Already_MemberInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Already_MemberInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_already_member(inputs)
	return en_error_already_member(inputs)
});