/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, names: NonNullable<unknown> }} Presets_ReachesInputs */

const en_presets_reaches = /** @type {(inputs: Presets_ReachesInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("en", i?.count, {});
	const countText = registry.number("en", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`Reaches ${countText} person at once: ${i?.names}`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`Reaches ${countText} people at once: ${i?.names}`);
	return /** @type {LocalizedString} */ ("presets_reaches");
};

const ru_presets_reaches = /** @type {(inputs: Presets_ReachesInputs) => LocalizedString} */ (i) => {const countPlural = registry.plural("ru", i?.count, {});
	const countText = registry.number("ru", i?.count, {});
	if (countPlural === "one") return /** @type {LocalizedString} */ (`Сразу коснётся ${countText} человека: ${i?.names}`);
	if (countPlural === "few") return /** @type {LocalizedString} */ (`Сразу коснётся ${countText} человек: ${i?.names}`);
	if (countPlural === "many") return /** @type {LocalizedString} */ (`Сразу коснётся ${countText} человек: ${i?.names}`);
	if (countPlural === "other") return /** @type {LocalizedString} */ (`Сразу коснётся ${countText} человек: ${i?.names}`);
	return /** @type {LocalizedString} */ ("presets_reaches");
};

/**
* | countPlural | output |
* | --- | --- |
* | "one" | "Reaches {countText} person at once: {names}" |
* | "other" | "Reaches {countText} people at once: {names}" |
*
* @param {Presets_ReachesInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const presets_reaches = /** @type {((inputs: Presets_ReachesInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Presets_ReachesInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_presets_reaches(inputs)
	return en_presets_reaches(inputs)
});