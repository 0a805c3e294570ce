/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} General_Archive_ConfirmInputs */

const en_general_archive_confirm = /** @type {(inputs: General_Archive_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Archive ${i?.project}?`)
};

const ru_general_archive_confirm = /** @type {(inputs: General_Archive_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Убрать «${i?.project}» в архив?`)
};

/**
* | output |
* | --- |
* | "Archive {project}?" |
*
* @param {General_Archive_ConfirmInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_archive_confirm = /** @type {((inputs: General_Archive_ConfirmInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Archive_ConfirmInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_archive_confirm(inputs)
	return en_general_archive_confirm(inputs)
});