/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Error_ForbiddenInputs */

const en_error_forbidden = /** @type {(inputs: Error_ForbiddenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You may not do this. Ask ${i?.name}, who owns the project.`)
};

const ru_error_forbidden = /** @type {(inputs: Error_ForbiddenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`На это у вас нет прав. Обратитесь к владельцу проекта: ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "You may not do this. Ask {name}, who owns the project." |
*
* @param {Error_ForbiddenInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_forbidden = /** @type {((inputs: Error_ForbiddenInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_ForbiddenInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_forbidden(inputs)
	return en_error_forbidden(inputs)
});