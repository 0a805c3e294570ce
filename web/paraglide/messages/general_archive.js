/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_ArchiveInputs */

const en_general_archive = /** @type {(inputs: General_ArchiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Archive`)
};

const ru_general_archive = /** @type {(inputs: General_ArchiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Архив`)
};

/**
* | output |
* | --- |
* | "Archive" |
*
* @param {General_ArchiveInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_archive = /** @type {((inputs?: General_ArchiveInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_ArchiveInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_archive(inputs)
	return en_general_archive(inputs)
});