/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_WithdrawInputs */

const en_team_withdraw = /** @type {(inputs: Team_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Withdraw invitation`)
};

const ru_team_withdraw = /** @type {(inputs: Team_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отозвать приглашение`)
};

/**
* | output |
* | --- |
* | "Withdraw invitation" |
*
* @param {Team_WithdrawInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_withdraw = /** @type {((inputs?: Team_WithdrawInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_WithdrawInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_withdraw(inputs)
	return en_team_withdraw(inputs)
});