/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Permissions_RetiredInputs */

const en_permissions_retired = /** @type {(inputs: Permissions_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Permission “${i?.name}” retired`)
};

const ru_permissions_retired = /** @type {(inputs: Permissions_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Право «${i?.name}» убрано`)
};

/**
* | output |
* | --- |
* | "Permission “{name}” retired" |
*
* @param {Permissions_RetiredInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permissions_retired = /** @type {((inputs: Permissions_RetiredInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permissions_RetiredInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permissions_retired(inputs)
	return en_permissions_retired(inputs)
});