/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Add_DaysInputs */

const en_add_days = /** @type {(inputs: Add_DaysInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} day`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} days`);
	return /** @type {LocalizedString} */ ("add_days");
};

const ru_add_days = /** @type {(inputs: Add_DaysInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} день`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} дня`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} дней`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} дня`);
	return /** @type {LocalizedString} */ ("add_days");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} day" |
* | "other" | "{countText} days" |
*
* @param {Add_DaysInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_days = /** @type {((inputs: Add_DaysInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_DaysInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_days(inputs)
	return en_add_days(inputs)
});