import { database } from '#lib/server/database.ts';
import type { Participant } from '../joining/participants.ts';
import { unsealId } from './signed-link.ts';

/**
 * Keeps the address of a participant who wishes to be told what comes of it. Nothing ties it to who they
 * are in the workshop, or to what they wrote there.
 */
export async function follow({ workshopId }: Participant, email: string): Promise<void> {
	await database.workshopFollower.createMany({
		data: { workshopId, email: email.toLowerCase() },
		skipDuplicates: true,
	});
}

/** Forgets the address behind a link of ours. Doing it again changes nothing. */
export async function unfollow(token: string): Promise<boolean> {
	const id = unsealId('follower', token);
	if (!id) return false;
	await database.workshopFollower.deleteMany({ where: { id } });
	return true;
}
