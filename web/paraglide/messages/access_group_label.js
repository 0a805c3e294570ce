/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ group: NonNullable<unknown>, ticked: NonNullable<unknown>, all: NonNullable<unknown> }} Access_Group_LabelInputs */

const en_access_group_label = /** @type {(inputs: Access_Group_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.group}, ${i?.ticked} of ${i?.all}`)
};

const ru_access_group_label = /** @type {(inputs: Access_Group_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.group}: ${i?.ticked} из ${i?.all}`)
};

/**
* | output |
* | --- |
* | "{group}, {ticked} of {all}" |
*
* @param {Access_Group_LabelInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const access_group_label = /** @type {((inputs: Access_Group_LabelInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Group_LabelInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_access_group_label(inputs)
	return en_access_group_label(inputs)
});