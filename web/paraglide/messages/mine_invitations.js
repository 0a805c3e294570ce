/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_InvitationsInputs */

const en_mine_invitations = /** @type {(inputs: Mine_InvitationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invitations to you`)
};

const ru_mine_invitations = /** @type {(inputs: Mine_InvitationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашения для вас`)
};

/**
* | output |
* | --- |
* | "Invitations to you" |
*
* @param {Mine_InvitationsInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const mine_invitations = /** @type {((inputs?: Mine_InvitationsInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_InvitationsInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_mine_invitations(inputs)
	return en_mine_invitations(inputs)
});