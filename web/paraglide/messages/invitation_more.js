/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Invitation_MoreInputs */

const en_invitation_more = /** @type {(inputs: Invitation_MoreInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`and ${countText} more`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`and ${countText} more`);
	return /** @type {LocalizedString} */ ("invitation_more");
};

const ru_invitation_more = /** @type {(inputs: Invitation_MoreInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`и ещё ${countText}`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`и ещё ${countText}`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`и ещё ${countText}`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`и ещё ${countText}`);
	return /** @type {LocalizedString} */ ("invitation_more");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "and {countText} more" |
* | "other" | "and {countText} more" |
*
* @param {Invitation_MoreInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const invitation_more = /** @type {((inputs: Invitation_MoreInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invitation_MoreInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_invitation_more(inputs)
	return en_invitation_more(inputs)
});