import type { RespondentGroup } from '@raadgiver/db';
import { RESPONDENT_GROUPS } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { waveWhere } from './waves.ts';

/** How many of a group were asked, have begun, and have handed in. Counts of ballots, never of people. */
export interface ResponseRate {
	readonly group: RespondentGroup;
	readonly invited: number;
	readonly started: number;
	readonly cast: number;
}

/** The response rates of those whom the wave has questions for, as they are this moment. */
export async function list(actor: Actor, waveId: string): Promise<ResponseRate[]> {
	const wave = waveWhere(actor, waveId);
	const [asked, invited, ballots] = await Promise.all([
		database.waveQuestionnaire.findMany({ where: { wave }, select: { group: true } }),
		database.invitation.groupBy({ by: ['group'], where: { wave }, _count: true }),
		database.ballot.groupBy({ by: ['group', 'state'], where: { wave }, _count: true }),
	]);
	const groups = new Set(asked.map(({ group }) => group));
	return RESPONDENT_GROUPS.filter((group) => groups.has(group)).map((group) => {
		const ofGroup = ballots.filter((row) => row.group === group);
		const count = (rows: typeof ofGroup) => rows.reduce((sum, row) => sum + row._count, 0);
		return {
			group,
			invited: invited.find((row) => row.group === group)?._count ?? 0,
			started: count(ofGroup.filter((row) => row.state === 'draft')),
			cast: count(ofGroup.filter((row) => row.state !== 'draft')),
		};
	});
}
