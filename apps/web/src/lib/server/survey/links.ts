import { timingSafeEqual } from 'node:crypto';
import { database } from '#lib/server/database.ts';
import { origin } from '#lib/server/origin.ts';
import { invitationToken, tokenHash, type TokenKind } from './secrets.ts';

/** SECRET is another than when the invitation was made, so its link cannot be made again. */
export class SecretChangedError extends Error {}

/** The address that opens this ballot. */
export function ballotAddress(token: string): string {
	return `${origin}/s/${token}`;
}

/**
 * The link of an invitation, made anew.
 * @throws SecretChangedError rather than a second link, with which the person could answer twice
 */
export function linkOf(invitation: { id: string; tokenHash: Uint8Array }, kind: TokenKind): string {
	const token = invitationToken(invitation.id, kind);
	if (!timingSafeEqual(tokenHash(token), invitation.tokenHash)) throw new SecretChangedError();
	return ballotAddress(token);
}

/** The link that a mail to this invitation carried, for the outbox of an installation without mail. */
export async function invitationLink(invitationId: string): Promise<string | undefined> {
	const invitation = await database.invitation.findUnique({
		where: { id: invitationId, email: { not: null } },
		select: { id: true, tokenHash: true },
	});
	return invitation ? linkOf(invitation, 'link') : undefined;
}
