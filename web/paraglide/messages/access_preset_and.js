/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, preset: NonNullable<unknown> }} Access_Preset_AndInputs */

const en_access_preset_and = /** @type {(inputs: Access_Preset_AndInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${i?.preset} and ${countText} more`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${i?.preset} and ${countText} more`);
	return /** @type {LocalizedString} */ ("access_preset_and");
};

const ru_access_preset_and = /** @type {(inputs: Access_Preset_AndInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${i?.preset} и ещё ${countText}`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${i?.preset} и ещё ${countText}`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${i?.preset} и ещё ${countText}`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${i?.preset} и ещё ${countText}`);
	return /** @type {LocalizedString} */ ("access_preset_and");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{preset} and {countText} more" |
* | "other" | "{preset} and {countText} more" |
*
* @param {Access_Preset_AndInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_preset_and = /** @type {((inputs: Access_Preset_AndInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Preset_AndInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_preset_and(inputs)
	return en_access_preset_and(inputs)
});