/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Check_Who_MeInputs */

const en_check_who_me = /** @type {(inputs: Check_Who_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You may ask about yourself. About others it takes “See the team”.`)
};

const ru_check_who_me = /** @type {(inputs: Check_Who_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Вы можете спросить о себе. Чтобы спрашивать о других, нужно право «Видеть команду».`)
};

/**
* | output |
* | --- |
* | "You may ask about yourself. About others it takes “See the team”." |
*
* @param {Check_Who_MeInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const check_who_me = /** @type {((inputs?: Check_Who_MeInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Check_Who_MeInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_check_who_me(inputs)
	return en_check_who_me(inputs)
});