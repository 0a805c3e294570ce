/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Denied_Project_SuspendedInputs */

const en_denied_project_suspended = /** @type {(inputs: Denied_Project_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The project is suspended.`)
};

const ru_denied_project_suspended = /** @type {(inputs: Denied_Project_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Проект приостановлен.`)
};

/**
* | output |
* | --- |
* | "The project is suspended." |
*
* @param {Denied_Project_SuspendedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const denied_project_suspended = /** @type {((inputs?: Denied_Project_SuspendedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Denied_Project_SuspendedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_denied_project_suspended(inputs)
	return en_denied_project_suspended(inputs)
});