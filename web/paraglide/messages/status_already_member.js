/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Status_Already_MemberInputs */

const en_status_already_member = /** @type {(inputs: Status_Already_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Already a member`)
};

const ru_status_already_member = /** @type {(inputs: Status_Already_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Уже в проекте`)
};

/**
* | output |
* | --- |
* | "Already a member" |
*
* @param {Status_Already_MemberInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const status_already_member = /** @type {((inputs?: Status_Already_MemberInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Status_Already_MemberInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_status_already_member(inputs)
	return en_status_already_member(inputs)
});