/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_ImportedInputs */

const en_team_imported = /** @type {(inputs: Team_ImportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Imported, no account yet`)
};

const ru_team_imported = /** @type {(inputs: Team_ImportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Импорт, ещё без учётной записи`)
};

/**
* | output |
* | --- |
* | "Imported, no account yet" |
*
* @param {Team_ImportedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const team_imported = /** @type {((inputs?: Team_ImportedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_ImportedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_team_imported(inputs)
	return en_team_imported(inputs)
});