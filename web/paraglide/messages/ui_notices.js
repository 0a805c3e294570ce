/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Ui_NoticesInputs */

const en_ui_notices = /** @type {(inputs: Ui_NoticesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notices`)
};

const ru_ui_notices = /** @type {(inputs: Ui_NoticesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Уведомления`)
};

/**
* | output |
* | --- |
* | "Notices" |
*
* @param {Ui_NoticesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const ui_notices = /** @type {((inputs?: Ui_NoticesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ui_NoticesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_ui_notices(inputs)
	return en_ui_notices(inputs)
});