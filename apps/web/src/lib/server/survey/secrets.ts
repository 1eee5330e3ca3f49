import { createHash, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { SECRET } from '$app/env/private';
import { codeFromBytes } from '#lib/survey/code.ts';

/**
 * A survey link's secret gives three things that cannot be worked out from each other: the hash that
 * finds the invitation, the key of the ballot, and the key that its draft is encrypted with. Whoever
 * reads the database has the first two and cannot tell which belong together.
 */
export type TokenKind = 'link' | 'code';

const signingKey = keyFor('survey links');
const ownCodeKey = keyFor('own codes');

/**
 * The secret of an invitation: made anew from the app's SECRET whenever a mail or a card needs it, so
 * that it is stored nowhere and a reminder carries the same link as the first mail.
 * A link has 128 bits; a code has 60, twelve characters that can be typed.
 */
export function invitationToken(invitationId: string, kind: TokenKind): string {
	const bytes = createHmac('sha256', signingKey).update(`${kind} ${invitationId}`).digest();
	return kind === 'code' ? codeFromBytes(bytes) : bytes.subarray(0, 16).toString('base64url');
}

/** What the invitation is found by. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(createHash('sha256').update(`invitation ${token}`).digest());
}

/** The ballot's key in the urn. */
export function ballotKey(token: string): Uint8Array<ArrayBuffer> {
	return derive(token, 'ballot');
}

/** What the draft is encrypted with. */
export function draftKey(token: string): Uint8Array<ArrayBuffer> {
	return derive(token, 'draft');
}

/** Made a key of once: as bytes it would be made one anew for each of a wave's thousand codes. */
function keyFor(purpose: string): KeyObject {
	return createSecretKey(Buffer.from(hkdfSync('sha256', SECRET, '', purpose, 32)));
}

function derive(token: string, purpose: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(hkdfSync('sha256', token, '', purpose, 32));
}

/**
 * What stands for a respondent's own code in the linked scores. Own codes are few enough to be tried
 * one by one, so without SECRET in it the key would give the code away; and the same code in another
 * programme has another key.
 */
export function linkedScoreKey(programmeId: string, ownCode: string): Uint8Array<ArrayBuffer> {
	const digest = createHmac('sha256', ownCodeKey).update(`${programmeId} ${ownCode}`).digest();
	return new Uint8Array(digest);
}
