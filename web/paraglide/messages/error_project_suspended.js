/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Project_SuspendedInputs */

const en_error_project_suspended = /** @type {(inputs: Error_Project_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever runs this installation has suspended the project. Nothing can be changed.`)
};

const ru_error_project_suspended = /** @type {(inputs: Error_Project_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект приостановлен администратором системы. Менять ничего нельзя.`)
};

/**
* | output |
* | --- |
* | "Whoever runs this installation has suspended the project. Nothing can be changed." |
*
* @param {Error_Project_SuspendedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const error_project_suspended = /** @type {((inputs?: Error_Project_SuspendedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Project_SuspendedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_error_project_suspended(inputs)
	return en_error_project_suspended(inputs)
});