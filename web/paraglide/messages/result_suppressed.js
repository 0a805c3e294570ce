/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Result_SuppressedInputs */

const en_result_suppressed = /** @type {(inputs: Result_SuppressedInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} not written to again`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} not written to again`);
	return /** @type {LocalizedString} */ ("result_suppressed");
};

const ru_result_suppressed = /** @type {(inputs: Result_SuppressedInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} без письма`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} без письма`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} без письма`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} без письма`);
	return /** @type {LocalizedString} */ ("result_suppressed");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} not written to again" |
* | "other" | "{countText} not written to again" |
*
* @param {Result_SuppressedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const result_suppressed = /** @type {((inputs: Result_SuppressedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Result_SuppressedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_result_suppressed(inputs)
	return en_result_suppressed(inputs)
});