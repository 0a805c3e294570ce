/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Setup_BecomeInputs */

const en_me_setup_become = /** @type {(inputs: Me_Setup_BecomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Become the administrator`)
};

const ru_me_setup_become = /** @type {(inputs: Me_Setup_BecomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Стать администратором`)
};

/**
* | output |
* | --- |
* | "Become the administrator" |
*
* @param {Me_Setup_BecomeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const me_setup_become = /** @type {((inputs?: Me_Setup_BecomeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Setup_BecomeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_me_setup_become(inputs)
	return en_me_setup_become(inputs)
});