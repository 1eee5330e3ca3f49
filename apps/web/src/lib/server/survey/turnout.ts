import type { RespondentGroup } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';

/**
 * Who has answered, so that reminders go to the others. It is held back in memory until at least five
 * of a wave's group have answered, and then written for all of them at once: one at a time, the
 * order of these rows would be the order of the ballots. And it is written only while at least five
 * are left over: of six advisers with five marked, the sixth ballot would have a name. What a restart
 * forgets costs somebody a reminder too many and nothing else: the ballot's key is what makes a link
 * count once.
 */
const HANDFUL = 5;

const waiting = new Map<string, Set<string>>();

/** Notes that this invitation's ballot was cast. Returns once a full handful is written. */
export async function noteAnswered(
	waveId: string,
	group: RespondentGroup,
	invitationId: string,
): Promise<void> {
	const key = `${waveId} ${group}`;
	const answered = waiting.get(key) ?? new Set<string>();
	waiting.set(key, answered.add(invitationId));
	if (answered.size < HANDFUL) return;
	const unmarked = await database.invitation.count({ where: { waveId, group, answered: false } });
	// Asked while a request waited for the count: whoever comes first takes the handful.
	if (unmarked - answered.size < HANDFUL || waiting.get(key) !== answered) return;
	waiting.delete(key);
	await database.invitation.updateMany({
		where: { id: { in: [...answered].sort() } },
		data: { answered: true },
	});
}

/** Nobody is reminded of a closed wave: what is still held back is dropped. */
export function forgetTurnout(waveId: string): void {
	for (const key of waiting.keys()) if (key.startsWith(`${waveId} `)) waiting.delete(key);
}
