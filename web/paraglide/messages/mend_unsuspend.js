/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mend_UnsuspendInputs */

const en_mend_unsuspend = /** @type {(inputs: Mend_UnsuspendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever runs this installation has to lift the suspension.`)
};

const ru_mend_unsuspend = /** @type {(inputs: Mend_UnsuspendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Снять приостановку может тот, кто обслуживает систему.`)
};

/**
* | output |
* | --- |
* | "Whoever runs this installation has to lift the suspension." |
*
* @param {Mend_UnsuspendInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mend_unsuspend = /** @type {((inputs?: Mend_UnsuspendInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mend_UnsuspendInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mend_unsuspend(inputs)
	return en_mend_unsuspend(inputs)
});