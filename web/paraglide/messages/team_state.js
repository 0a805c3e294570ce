/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_StateInputs */

const en_team_state = /** @type {(inputs: Team_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last seen`)
};

const ru_team_state = /** @type {(inputs: Team_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Последний визит`)
};

/**
* | output |
* | --- |
* | "Last seen" |
*
* @param {Team_StateInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_state = /** @type {((inputs?: Team_StateInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_StateInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_state(inputs)
	return en_team_state(inputs)
});