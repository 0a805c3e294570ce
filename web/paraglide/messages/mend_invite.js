/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_InviteInputs */

const en_mend_invite = /** @type {(inputs: Mend_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite them with it.`)
};

const ru_mend_invite = /** @type {(inputs: Mend_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пригласить с этим правом.`)
};

/**
* | output |
* | --- |
* | "Invite them with it." |
*
* @param {Mend_InviteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_invite = /** @type {((inputs?: Mend_InviteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_InviteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_invite(inputs)
	return en_mend_invite(inputs)
});