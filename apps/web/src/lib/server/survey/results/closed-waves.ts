import { error } from '@sveltejs/kit';
import type { Role } from '@raadgiver/db';
import {
	LOWEST_MINIMUM_GROUP,
	type Questionnaire,
	questionnaireSchema,
	type RespondentGroup,
} from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';

/** A programme and its closed waves, oldest first. */
export interface ProgrammeWaves {
	readonly programme: {
		readonly id: string;
		readonly name: string;
		readonly slug: string;
		readonly minimumGroup: number;
	};
	readonly waves: readonly ClosedWave[];
}

export interface ClosedWave extends HalfYear {
	readonly id: string;
	/** Nothing is shown about fewer than this: the programme's limit, or the wave's own if higher. */
	readonly minimum: number;
	/** The limit under which it was decided what is withheld; none for the urns of an older edition. */
	readonly decidedMinimum: number | undefined;
	/** What each group was asked; a group without a questionnaire has no part in the wave. */
	readonly groups: Readonly<Partial<Record<RespondentGroup, AskedGroup>>>;
}

export interface AskedGroup {
	/** As the wave asked it. */
	readonly questionnaire: Questionnaire;
	/** Invitations and codes in all. Undefined for a wave whose urn was opened before they were counted. */
	readonly invited: number | undefined;
	/** Those asked by mail; who took a printed code is not known. */
	readonly population: number | undefined;
	readonly responses: number | undefined;
}

/** The closed waves of the actor's programme, or 404 where they hold none of the roles. */
export async function findClosedWaves(actor: Actor, ...roles: Role[]): Promise<ProgrammeWaves> {
	const found = await database.programme.findFirst({
		where: programmeWhere(actor, ...roles),
		select: {
			id: true,
			name: true,
			slug: true,
			minimumGroup: true,
			waves: {
				where: { status: 'closed' },
				orderBy: [{ year: 'asc' }, { half: 'asc' }],
				select: {
					id: true,
					year: true,
					half: true,
					minimumGroup: true,
					questionnaires: {
						select: { group: true, invited: true, population: true, responses: true },
					},
				},
			},
		},
	});
	if (!found) error(404);
	const { waves, ...programme } = found;
	await parseOnce(waves.filter(isUnread).map(({ id }) => id));
	return {
		programme,
		waves: waves.map((wave) => ({
			id: wave.id,
			year: wave.year,
			half: wave.half,
			decidedMinimum: wave.minimumGroup ?? undefined,
			minimum: Math.max(programme.minimumGroup, wave.minimumGroup ?? 0, LOWEST_MINIMUM_GROUP),
			groups: Object.fromEntries(
				wave.questionnaires.map(({ group, invited, population, responses }) => [
					group,
					{
						questionnaire: parsed.get(`${wave.id} ${group}`),
						invited: invited ?? undefined,
						population: population ?? undefined,
						responses: responses ?? undefined,
					},
				]),
			) as ClosedWave['groups'],
		})),
	};
}

/** By wave and group. Kept as long as the server runs: a closed wave's questionnaires never change. */
const parsed = new Map<string, Questionnaire>();

type Asked = { id: string; questionnaires: readonly { group: RespondentGroup }[] };

function isUnread({ id, questionnaires }: Asked): boolean {
	return questionnaires.some(({ group }) => !parsed.has(`${id} ${group}`));
}

async function parseOnce(waveIds: string[]): Promise<void> {
	if (waveIds.length === 0) return;
	const rows = await database.waveQuestionnaire.findMany({
		where: { waveId: { in: waveIds } },
		select: { waveId: true, group: true, definition: true },
	});
	for (const { waveId, group, definition } of rows)
		parsed.set(`${waveId} ${group}`, questionnaireSchema.parse(definition));
}
