/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Event_Invitation_Created_ManyInputs */

const en_event_invitation_created_many = /** @type {(inputs: Event_Invitation_Created_ManyInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`${countText} person invited`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`${countText} people invited`);
	return /** @type {LocalizedString} */ ("event_invitation_created_many");
};

const ru_event_invitation_created_many = /** @type {(inputs: Event_Invitation_Created_ManyInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`Отправлено ${countText} приглашение`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`Отправлено ${countText} приглашения`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`Отправлено ${countText} приглашений`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`Отправлено ${countText} приглашения`);
	return /** @type {LocalizedString} */ ("event_invitation_created_many");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "{countText} person invited" |
* | "other" | "{countText} people invited" |
*
* @param {Event_Invitation_Created_ManyInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const event_invitation_created_many = /** @type {((inputs: Event_Invitation_Created_ManyInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Event_Invitation_Created_ManyInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_event_invitation_created_many(inputs)
	return en_event_invitation_created_many(inputs)
});