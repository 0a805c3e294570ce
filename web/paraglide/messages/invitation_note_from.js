/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Invitation_Note_FromInputs */

const en_invitation_note_from = /** @type {(inputs: Invitation_Note_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} writes`)
};

const ru_invitation_note_from = /** @type {(inputs: Invitation_Note_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Пишет ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} writes" |
*
* @param {Invitation_Note_FromInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_note_from = /** @type {((inputs: Invitation_Note_FromInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_Note_FromInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_note_from(inputs)
	return en_invitation_note_from(inputs)
});