/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Result_Already_MemberInputs */

const en_result_already_member = /** @type {(inputs: Result_Already_MemberInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} already a member`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} already members`);
	return /** @type {LocalizedString} */ ("result_already_member");
};

const ru_result_already_member = /** @type {(inputs: Result_Already_MemberInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} уже участвует`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`${countText} уже участвуют`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`${countText} уже участвуют`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} уже участвуют`);
	return /** @type {LocalizedString} */ ("result_already_member");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} already a member" |
* | "other" | "{countText} already members" |
*
* @param {Result_Already_MemberInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const result_already_member = /** @type {((inputs: Result_Already_MemberInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Result_Already_MemberInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_result_already_member(inputs)
	return en_result_already_member(inputs)
});