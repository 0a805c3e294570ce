/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ access: NonNullable<unknown> }} Activity_With_AccessInputs */

const en_activity_with_access = /** @type {(inputs: Activity_With_AccessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`With: ${i?.access}`)
};

const ru_activity_with_access = /** @type {(inputs: Activity_With_AccessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Права: ${i?.access}`)
};

/**
* | output |
* | --- |
* | "With: {access}" |
*
* @param {Activity_With_AccessInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_with_access = /** @type {((inputs: Activity_With_AccessInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_With_AccessInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_with_access(inputs)
	return en_activity_with_access(inputs)
});