/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Webhooks_Manage_NoteInputs */

const en_permission_webhooks_manage_note = /** @type {(inputs: Permission_Webhooks_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Events are sent elsewhere`)
};

const ru_permission_webhooks_manage_note = /** @type {(inputs: Permission_Webhooks_Manage_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`События уходят наружу`)
};

/**
* | output |
* | --- |
* | "Events are sent elsewhere" |
*
* @param {Permission_Webhooks_Manage_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_webhooks_manage_note = /** @type {((inputs?: Permission_Webhooks_Manage_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Webhooks_Manage_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_webhooks_manage_note(inputs)
	return en_permission_webhooks_manage_note(inputs)
});