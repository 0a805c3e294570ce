/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Invitation_Gone_TextInputs */

const en_invitation_gone_text = /** @type {(inputs: Invitation_Gone_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.project}” was deleted.`)
};

const ru_invitation_gone_text = /** @type {(inputs: Invitation_Gone_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Проект «${i?.project}» удалён.`)
};

/**
* | output |
* | --- |
* | "“{project}” was deleted." |
*
* @param {Invitation_Gone_TextInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_gone_text = /** @type {((inputs: Invitation_Gone_TextInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Gone_TextInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_gone_text(inputs)
	return en_invitation_gone_text(inputs)
});