/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_As_ServiceInputs */

const en_check_as_service = /** @type {(inputs: Check_As_ServiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How a service asks this`)
};

const ru_check_as_service = /** @type {(inputs: Check_As_ServiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Как об этом спросит сервис`)
};

/**
* | output |
* | --- |
* | "How a service asks this" |
*
* @param {Check_As_ServiceInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_as_service = /** @type {((inputs?: Check_As_ServiceInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_As_ServiceInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_as_service(inputs)
	return en_check_as_service(inputs)
});