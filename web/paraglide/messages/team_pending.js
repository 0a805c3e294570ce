/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_PendingInputs */

const en_team_pending = /** @type {(inputs: Team_PendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invited`)
};

const ru_team_pending = /** @type {(inputs: Team_PendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашение отправлено`)
};

/**
* | output |
* | --- |
* | "Invited" |
*
* @param {Team_PendingInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_pending = /** @type {((inputs?: Team_PendingInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_PendingInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_pending(inputs)
	return en_team_pending(inputs)
});