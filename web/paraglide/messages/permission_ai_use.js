/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Ai_UseInputs */

const en_permission_ai_use = /** @type {(inputs: Permission_Ai_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use AI tools`)
};

const ru_permission_ai_use = /** @type {(inputs: Permission_Ai_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Пользоваться нейросетями`)
};

/**
* | output |
* | --- |
* | "Use AI tools" |
*
* @param {Permission_Ai_UseInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_ai_use = /** @type {((inputs?: Permission_Ai_UseInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Ai_UseInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_ai_use(inputs)
	return en_permission_ai_use(inputs)
});