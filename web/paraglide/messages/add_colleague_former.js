/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ access: NonNullable<unknown> }} Add_Colleague_FormerInputs */

const en_add_colleague_former = /** @type {(inputs: Add_Colleague_FormerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Was here before, as ${i?.access}`)
};

const ru_add_colleague_former = /** @type {(inputs: Add_Colleague_FormerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Раньше в проекте: ${i?.access}`)
};

/**
* | output |
* | --- |
* | "Was here before, as {access}" |
*
* @param {Add_Colleague_FormerInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const add_colleague_former = /** @type {((inputs: Add_Colleague_FormerInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Add_Colleague_FormerInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_add_colleague_former(inputs)
	return en_add_colleague_former(inputs)
});