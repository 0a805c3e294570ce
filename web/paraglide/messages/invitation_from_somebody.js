/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Invitation_From_SomebodyInputs */

const en_invitation_from_somebody = /** @type {(inputs: Invitation_From_SomebodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are invited to “${i?.project}”`)
};

const ru_invitation_from_somebody = /** @type {(inputs: Invitation_From_SomebodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Вас приглашают в проект «${i?.project}»`)
};

/**
* | output |
* | --- |
* | "You are invited to “{project}”" |
*
* @param {Invitation_From_SomebodyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_from_somebody = /** @type {((inputs: Invitation_From_SomebodyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_From_SomebodyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_from_somebody(inputs)
	return en_invitation_from_somebody(inputs)
});