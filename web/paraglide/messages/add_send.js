/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Add_SendInputs */

const en_add_send = /** @type {(inputs: Add_SendInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`Send ${countText} invitation`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`Send ${countText} invitations`);
	return /** @type {LocalizedString} */ ("add_send");
};

const ru_add_send = /** @type {(inputs: Add_SendInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`Отправить ${countText} приглашение`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`Отправить ${countText} приглашения`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`Отправить ${countText} приглашений`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`Отправить ${countText} приглашения`);
	return /** @type {LocalizedString} */ ("add_send");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "Send {countText} invitation" |
* | "other" | "Send {countText} invitations" |
*
* @param {Add_SendInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_send = /** @type {((inputs: Add_SendInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_SendInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_send(inputs)
	return en_add_send(inputs)
});