/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Result_InvitedInputs */

const en_result_invited = /** @type {(inputs: Result_InvitedInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} invited`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} invited`);
	return /** @type {LocalizedString} */ ("result_invited");
};

const ru_result_invited = /** @type {(inputs: Result_InvitedInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} отправлено`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} отправлено`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} отправлено`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} отправлено`);
	return /** @type {LocalizedString} */ ("result_invited");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} invited" |
* | "other" | "{countText} invited" |
*
* @param {Result_InvitedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const result_invited = /** @type {((inputs: Result_InvitedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Result_InvitedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_result_invited(inputs)
	return en_result_invited(inputs)
});