/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Access_CustomInputs */

const en_access_custom = /** @type {(inputs: Access_CustomInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`Custom, ${countText} permission`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`Custom, ${countText} permissions`);
	return /** @type {LocalizedString} */ ("access_custom");
};

const ru_access_custom = /** @type {(inputs: Access_CustomInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`Свой набор, ${countText} право`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`Свой набор, ${countText} права`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`Свой набор, ${countText} прав`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`Свой набор, ${countText} права`);
	return /** @type {LocalizedString} */ ("access_custom");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "Custom, {countText} permission" |
* | "other" | "Custom, {countText} permissions" |
*
* @param {Access_CustomInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_custom = /** @type {((inputs: Access_CustomInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_CustomInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_custom(inputs)
	return en_access_custom(inputs)
});