/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Presets_Reaches_KeysInputs */

const en_presets_reaches_keys = /** @type {(inputs: Presets_Reaches_KeysInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`and ${countText} service key`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`and ${countText} service keys`);
	return /** @type {LocalizedString} */ ("presets_reaches_keys");
};

const ru_presets_reaches_keys = /** @type {(inputs: Presets_Reaches_KeysInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`и ${countText} ключа сервиса`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`и ${countText} ключей сервисов`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`и ${countText} ключей сервисов`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`и ${countText} ключей сервисов`);
	return /** @type {LocalizedString} */ ("presets_reaches_keys");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "and {countText} service key" |
* | "other" | "and {countText} service keys" |
*
* @param {Presets_Reaches_KeysInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_reaches_keys = /** @type {((inputs: Presets_Reaches_KeysInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_Reaches_KeysInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_reaches_keys(inputs)
	return en_presets_reaches_keys(inputs)
});