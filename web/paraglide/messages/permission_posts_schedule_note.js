/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_Schedule_NoteInputs */

const en_permission_posts_schedule_note = /** @type {(inputs: Permission_Posts_Schedule_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose when a post goes out`)
};

const ru_permission_posts_schedule_note = /** @type {(inputs: Permission_Posts_Schedule_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Выбирать, когда пост выйдет`)
};

/**
* | output |
* | --- |
* | "Choose when a post goes out" |
*
* @param {Permission_Posts_Schedule_NoteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_schedule_note = /** @type {((inputs?: Permission_Posts_Schedule_NoteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_Schedule_NoteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_schedule_note(inputs)
	return en_permission_posts_schedule_note(inputs)
});