/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Leave_TitleInputs */

const en_leave_title = /** @type {(inputs: Leave_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Leave ${i?.project}?`)
};

const ru_leave_title = /** @type {(inputs: Leave_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Выйти из проекта «${i?.project}»?`)
};

/**
* | output |
* | --- |
* | "Leave {project}?" |
*
* @param {Leave_TitleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const leave_title = /** @type {((inputs: Leave_TitleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Leave_TitleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_leave_title(inputs)
	return en_leave_title(inputs)
});