/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_Archive_ActionInputs */

const en_general_archive_action = /** @type {(inputs: General_Archive_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Archive project`)
};

const ru_general_archive_action = /** @type {(inputs: General_Archive_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Убрать в архив`)
};

/**
* | output |
* | --- |
* | "Archive project" |
*
* @param {General_Archive_ActionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_archive_action = /** @type {((inputs?: General_Archive_ActionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Archive_ActionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_archive_action(inputs)
	return en_general_archive_action(inputs)
});