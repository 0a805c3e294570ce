/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Add_CountInputs */

const en_add_count = /** @type {(inputs: Add_CountInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} address`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} addresses`);
	return /** @type {LocalizedString} */ ("add_count");
};

const ru_add_count = /** @type {(inputs: Add_CountInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} адрес`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} адреса`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} адресов`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} адреса`);
	return /** @type {LocalizedString} */ ("add_count");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} address" |
* | "other" | "{countText} addresses" |
*
* @param {Add_CountInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_count = /** @type {((inputs: Add_CountInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_CountInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_count(inputs)
	return en_add_count(inputs)
});