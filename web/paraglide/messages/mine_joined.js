/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ project: NonNullable<unknown> }} Mine_JoinedInputs */

const en_mine_joined = /** @type {(inputs: Mine_JoinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are in ${i?.project}`)
};

const ru_mine_joined = /** @type {(inputs: Mine_JoinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Теперь вы в проекте «${i?.project}»`)
};

/**
* | output |
* | --- |
* | "You are in {project}" |
*
* @param {Mine_JoinedInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mine_joined = /** @type {((inputs: Mine_JoinedInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_JoinedInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mine_joined(inputs)
	return en_mine_joined(inputs)
});