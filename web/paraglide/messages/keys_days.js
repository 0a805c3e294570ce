/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Keys_DaysInputs */

const en_keys_days = /** @type {(inputs: Keys_DaysInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`In ${countText} day`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`In ${countText} days`);
	return /** @type {LocalizedString} */ ("keys_days");
};

const ru_keys_days = /** @type {(inputs: Keys_DaysInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} день`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} дня`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} дней`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} дня`);
	return /** @type {LocalizedString} */ ("keys_days");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "In {countText} day" |
* | "other" | "In {countText} days" |
*
* @param {Keys_DaysInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const keys_days = /** @type {((inputs: Keys_DaysInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_DaysInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_keys_days(inputs)
	return en_keys_days(inputs)
});