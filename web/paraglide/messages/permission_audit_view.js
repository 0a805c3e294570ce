/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Audit_ViewInputs */

const en_permission_audit_view = /** @type {(inputs: Permission_Audit_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See activity`)
};

const ru_permission_audit_view = /** @type {(inputs: Permission_Audit_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Видеть историю`)
};

/**
* | output |
* | --- |
* | "See activity" |
*
* @param {Permission_Audit_ViewInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_audit_view = /** @type {((inputs?: Permission_Audit_ViewInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Audit_ViewInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_audit_view(inputs)
	return en_permission_audit_view(inputs)
});