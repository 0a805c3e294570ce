/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ access: NonNullable<unknown> }} Activity_Had_AccessInputs */

const en_activity_had_access = /** @type {(inputs: Activity_Had_AccessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Had: ${i?.access}`)
};

const ru_activity_had_access = /** @type {(inputs: Activity_Had_AccessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Были права: ${i?.access}`)
};

/**
* | output |
* | --- |
* | "Had: {access}" |
*
* @param {Activity_Had_AccessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_had_access = /** @type {((inputs: Activity_Had_AccessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_Had_AccessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_had_access(inputs)
	return en_activity_had_access(inputs)
});