/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Add_Invalid_CountInputs */

const en_add_invalid_count = /** @type {(inputs: Add_Invalid_CountInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} to correct`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} to correct`);
	return /** @type {LocalizedString} */ ("add_invalid_count");
};

const ru_add_invalid_count = /** @type {(inputs: Add_Invalid_CountInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} исправить`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} исправить`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} исправить`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} исправить`);
	return /** @type {LocalizedString} */ ("add_invalid_count");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} to correct" |
* | "other" | "{countText} to correct" |
*
* @param {Add_Invalid_CountInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_invalid_count = /** @type {((inputs: Add_Invalid_CountInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Invalid_CountInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_invalid_count(inputs)
	return en_add_invalid_count(inputs)
});