/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Result_InvalidInputs */

const en_result_invalid = /** @type {(inputs: Result_InvalidInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} not an address`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} not addresses`);
	return /** @type {LocalizedString} */ ("result_invalid");
};

const ru_result_invalid = /** @type {(inputs: Result_InvalidInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} неверный адрес`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} неверных адреса`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} неверных адресов`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} неверных адреса`);
	return /** @type {LocalizedString} */ ("result_invalid");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} not an address" |
* | "other" | "{countText} not addresses" |
*
* @param {Result_InvalidInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const result_invalid = /** @type {((inputs: Result_InvalidInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Result_InvalidInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_result_invalid(inputs)
	return en_result_invalid(inputs)
});