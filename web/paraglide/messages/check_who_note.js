/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_Who_NoteInputs */

const en_check_who_note = /** @type {(inputs: Check_Who_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A member, or type:id as your services name people, such as user:u-17.`)
};

const ru_check_who_note = /** @type {(inputs: Check_Who_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Участник или тип:идентификатор, как людей называют ваши сервисы, например user:u-17.`)
};

/**
* | output |
* | --- |
* | "A member, or type:id as your services name people, such as user:u-17." |
*
* @param {Check_Who_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_who_note = /** @type {((inputs?: Check_Who_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_Who_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_who_note(inputs)
	return en_check_who_note(inputs)
});