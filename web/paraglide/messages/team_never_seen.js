/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Never_SeenInputs */

const en_team_never_seen = /** @type {(inputs: Team_Never_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not yet`)
};

const ru_team_never_seen = /** @type {(inputs: Team_Never_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Визитов не было`)
};

/**
* | output |
* | --- |
* | "Not yet" |
*
* @param {Team_Never_SeenInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_never_seen = /** @type {((inputs?: Team_Never_SeenInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Never_SeenInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_never_seen(inputs)
	return en_team_never_seen(inputs)
});