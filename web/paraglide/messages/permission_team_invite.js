/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Permission_Team_InviteInputs */

const en_permission_team_invite = /** @type {(inputs: Permission_Team_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite people`)
};

const ru_permission_team_invite = /** @type {(inputs: Permission_Team_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Приглашать людей`)
};

/**
* | output |
* | --- |
* | "Invite people" |
*
* @param {Permission_Team_InviteInputs} inputs
* @param {{ locale?: "en" | "ru" }} options
* @returns {LocalizedString}
*/
export const permission_team_invite = /** @type {((inputs?: Permission_Team_InviteInputs, options?: { locale?: "en" | "ru" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Permission_Team_InviteInputs, { locale?: "en" | "ru" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ru") return ru_permission_team_invite(inputs)
	return en_permission_team_invite(inputs)
});