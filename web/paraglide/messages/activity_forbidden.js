/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Activity_ForbiddenInputs */

const en_activity_forbidden = /** @type {(inputs: Activity_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You do not see the activity of this project`)
};

const ru_activity_forbidden = /** @type {(inputs: Activity_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`История этого проекта вам не видна`)
};

/**
* | output |
* | --- |
* | "You do not see the activity of this project" |
*
* @param {Activity_ForbiddenInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const activity_forbidden = /** @type {((inputs?: Activity_ForbiddenInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Activity_ForbiddenInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_activity_forbidden(inputs)
	return en_activity_forbidden(inputs)
});