/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_StaleInputs */

const en_error_stale = /** @type {(inputs: Error_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody changed this meanwhile. Look at it again, then save.`)
};

const ru_error_stale = /** @type {(inputs: Error_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Кто-то уже успел это изменить. Посмотрите и сохраните ещё раз.`)
};

/**
* | output |
* | --- |
* | "Somebody changed this meanwhile. Look at it again, then save." |
*
* @param {Error_StaleInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_stale = /** @type {((inputs?: Error_StaleInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_StaleInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_stale(inputs)
	return en_error_stale(inputs)
});