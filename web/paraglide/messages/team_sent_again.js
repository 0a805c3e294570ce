/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Team_Sent_AgainInputs */

const en_team_sent_again = /** @type {(inputs: Team_Sent_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sent again to ${i?.email}. The earlier link no longer works.`)
};

const ru_team_sent_again = /** @type {(inputs: Team_Sent_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Отправлено ещё раз на ${i?.email}. Прежняя ссылка больше не действует.`)
};

/**
* | output |
* | --- |
* | "Sent again to {email}. The earlier link no longer works." |
*
* @param {Team_Sent_AgainInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_sent_again = /** @type {((inputs: Team_Sent_AgainInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Sent_AgainInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_sent_again(inputs)
	return en_team_sent_again(inputs)
});