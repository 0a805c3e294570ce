/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Posts_ScheduleInputs */

const en_permission_posts_schedule = /** @type {(inputs: Permission_Posts_ScheduleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schedule posts`)
};

const ru_permission_posts_schedule = /** @type {(inputs: Permission_Posts_ScheduleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Планировать публикации`)
};

/**
* | output |
* | --- |
* | "Schedule posts" |
*
* @param {Permission_Posts_ScheduleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_posts_schedule = /** @type {((inputs?: Permission_Posts_ScheduleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Posts_ScheduleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_posts_schedule(inputs)
	return en_permission_posts_schedule(inputs)
});