/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Leave_DoneInputs */

const en_leave_done = /** @type {(inputs: Leave_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You left ${i?.project}`)
};

const ru_leave_done = /** @type {(inputs: Leave_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Вы вышли из проекта «${i?.project}»`)
};

/**
* | output |
* | --- |
* | "You left {project}" |
*
* @param {Leave_DoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const leave_done = /** @type {((inputs: Leave_DoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Leave_DoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_leave_done(inputs)
	return en_leave_done(inputs)
});