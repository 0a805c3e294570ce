/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Setup_DoneInputs */

const en_me_setup_done = /** @type {(inputs: Me_Setup_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are the administrator now`)
};

const ru_me_setup_done = /** @type {(inputs: Me_Setup_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Теперь вы администратор`)
};

/**
* | output |
* | --- |
* | "You are the administrator now" |
*
* @param {Me_Setup_DoneInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_setup_done = /** @type {((inputs?: Me_Setup_DoneInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Setup_DoneInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_setup_done(inputs)
	return en_me_setup_done(inputs)
});