/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Presets_CountInputs */

const en_presets_count = /** @type {(inputs: Presets_CountInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} permission`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} permissions`);
	return /** @type {LocalizedString} */ ("presets_count");
};

const ru_presets_count = /** @type {(inputs: Presets_CountInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} право`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} права`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} прав`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} права`);
	return /** @type {LocalizedString} */ ("presets_count");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} permission" |
* | "other" | "{countText} permissions" |
*
* @param {Presets_CountInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_count = /** @type {((inputs: Presets_CountInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_CountInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_count(inputs)
	return en_presets_count(inputs)
});