/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, project: NonNullable<unknown> }} Remove_TitleInputs */

const en_remove_title = /** @type {(inputs: Remove_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.name} from ${i?.project}?`)
};

const ru_remove_title = /** @type {(inputs: Remove_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Удалить ${i?.name} из проекта «${i?.project}»?`)
};

/**
* | output |
* | --- |
* | "Remove {name} from {project}?" |
*
* @param {Remove_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const remove_title = /** @type {((inputs: Remove_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remove_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_remove_title(inputs)
	return en_remove_title(inputs)
});