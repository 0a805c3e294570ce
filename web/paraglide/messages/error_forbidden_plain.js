/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Forbidden_PlainInputs */

const en_error_forbidden_plain = /** @type {(inputs: Error_Forbidden_PlainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You may not do this. Ask somebody who manages the project.`)
};

const ru_error_forbidden_plain = /** @type {(inputs: Error_Forbidden_PlainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`На это у вас нет прав. Обратитесь к тем, кто управляет проектом.`)
};

/**
* | output |
* | --- |
* | "You may not do this. Ask somebody who manages the project." |
*
* @param {Error_Forbidden_PlainInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_forbidden_plain = /** @type {((inputs?: Error_Forbidden_PlainInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Forbidden_PlainInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_forbidden_plain(inputs)
	return en_error_forbidden_plain(inputs)
});