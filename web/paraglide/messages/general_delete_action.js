/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} General_Delete_ActionInputs */

const en_general_delete_action = /** @type {(inputs: General_Delete_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delete project`)
};

const ru_general_delete_action = /** @type {(inputs: General_Delete_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Удалить проект`)
};

/**
* | output |
* | --- |
* | "Delete project" |
*
* @param {General_Delete_ActionInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const general_delete_action = /** @type {((inputs?: General_Delete_ActionInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<General_Delete_ActionInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_general_delete_action(inputs)
	return en_general_delete_action(inputs)
});