/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Mine_Invited_ByInputs */

const en_mine_invited_by = /** @type {(inputs: Mine_Invited_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} invites you`)
};

const ru_mine_invited_by = /** @type {(inputs: Mine_Invited_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Приглашает ${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} invites you" |
*
* @param {Mine_Invited_ByInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mine_invited_by = /** @type {((inputs: Mine_Invited_ByInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Invited_ByInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mine_invited_by(inputs)
	return en_mine_invited_by(inputs)
});