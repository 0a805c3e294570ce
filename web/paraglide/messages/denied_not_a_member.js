/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Denied_Not_A_MemberInputs */

const en_denied_not_a_member = /** @type {(inputs: Denied_Not_A_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They are not in this project.`)
};

const ru_denied_not_a_member = /** @type {(inputs: Denied_Not_A_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Этого человека нет в проекте.`)
};

/**
* | output |
* | --- |
* | "They are not in this project." |
*
* @param {Denied_Not_A_MemberInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_not_a_member = /** @type {((inputs?: Denied_Not_A_MemberInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_Not_A_MemberInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_not_a_member(inputs)
	return en_denied_not_a_member(inputs)
});