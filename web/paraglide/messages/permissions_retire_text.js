/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permissions_Retire_TextInputs */

const en_permissions_retire_text = /** @type {(inputs: Permissions_Retire_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody holds it any more from that moment, and its name is never used again.`)
};

const ru_permissions_retire_text = /** @type {(inputs: Permissions_Retire_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`С этого момента его нет ни у кого, а имя больше не используется.`)
};

/**
* | output |
* | --- |
* | "Nobody holds it any more from that moment, and its name is never used again." |
*
* @param {Permissions_Retire_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_retire_text = /** @type {((inputs?: Permissions_Retire_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_Retire_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_retire_text(inputs)
	return en_permissions_retire_text(inputs)
});