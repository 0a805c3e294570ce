/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Invitation_JoinedInputs */

const en_invitation_joined = /** @type {(inputs: Invitation_JoinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are in ${i?.project}`)
};

const ru_invitation_joined = /** @type {(inputs: Invitation_JoinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Теперь вы в проекте «${i?.project}»`)
};

/**
* | output |
* | --- |
* | "You are in {project}" |
*
* @param {Invitation_JoinedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_joined = /** @type {((inputs: Invitation_JoinedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_JoinedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_joined(inputs)
	return en_invitation_joined(inputs)
});