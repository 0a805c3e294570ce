/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_By_TeamInputs */

const en_mend_by_team = /** @type {(inputs: Mend_By_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the team`)
};

const ru_mend_by_team = /** @type {(inputs: Mend_By_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Открыть команду`)
};

/**
* | output |
* | --- |
* | "Open the team" |
*
* @param {Mend_By_TeamInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_by_team = /** @type {((inputs?: Mend_By_TeamInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_By_TeamInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_by_team(inputs)
	return en_mend_by_team(inputs)
});