/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_TickInputs */

const en_mend_tick = /** @type {(inputs: Mend_TickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tick it for them.`)
};

const ru_mend_tick = /** @type {(inputs: Mend_TickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Отметить это право.`)
};

/**
* | output |
* | --- |
* | "Tick it for them." |
*
* @param {Mend_TickInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_tick = /** @type {((inputs?: Mend_TickInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_TickInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_tick(inputs)
	return en_mend_tick(inputs)
});