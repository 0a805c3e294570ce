/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Result_Already_InvitedInputs */

const en_result_already_invited = /** @type {(inputs: Result_Already_InvitedInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} already invited`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} already invited`);
	return /** @type {LocalizedString} */ ("result_already_invited");
};

const ru_result_already_invited = /** @type {(inputs: Result_Already_InvitedInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} уже приглашён`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} уже приглашены`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} уже приглашены`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} уже приглашены`);
	return /** @type {LocalizedString} */ ("result_already_invited");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} already invited" |
* | "other" | "{countText} already invited" |
*
* @param {Result_Already_InvitedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const result_already_invited = /** @type {((inputs: Result_Already_InvitedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Result_Already_InvitedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_result_already_invited(inputs)
	return en_result_already_invited(inputs)
});