/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Send_AgainInputs */

const en_team_send_again = /** @type {(inputs: Team_Send_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send again`)
};

const ru_team_send_again = /** @type {(inputs: Team_Send_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отправить ещё раз`)
};

/**
* | output |
* | --- |
* | "Send again" |
*
* @param {Team_Send_AgainInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_send_again = /** @type {((inputs?: Team_Send_AgainInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Send_AgainInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_send_again(inputs)
	return en_team_send_again(inputs)
});