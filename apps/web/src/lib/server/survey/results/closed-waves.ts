import { error } from '@sveltejs/kit';
import type { Role } from '@raadgiver/db';
import {
	LOWEST_MINIMUM_GROUP,
	type Questionnaire,
	questionnaireSchema,
	type RespondentGroup,
} from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeCondition } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';

/** A programme and its closed waves, oldest first. */
export interface ProgrammeWaves {
	readonly programme: {
		readonly id: string;
		readonly name: string;
		readonly slug: string;
		readonly minimumGroup: number;
		/** What the programme wants to reach, on the scale of the theme's questions. */
		readonly targets: readonly { readonly theme: string; readonly value: number }[];
	};
	readonly waves: readonly ClosedWave[];
}

export interface ClosedWave extends HalfYear {
	readonly id: string;
	/** Nothing is shown about fewer than this: the programme's limit, or the wave's own if higher. */
	readonly minimum: number;
	/** The limit under which it was decided what is withheld; none for the urns of an older edition. */
	readonly decidedMinimum: number | undefined;
	/** Another one whenever the wave's cube was written: what was worked out of it is out of date. */
	readonly version: string;
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
	const [found] = await database.$queryRaw<Row[]>`
		SELECT programme.id, programme.name, programme.slug, programme.minimum_group AS "minimumGroup",
			coalesce((
				SELECT jsonb_agg(jsonb_build_object('theme', theme, 'value', value))
				FROM target WHERE programme_id = programme.id), '[]') AS targets,
			coalesce((
				SELECT jsonb_agg(jsonb_build_object(
					'id', wave.id, 'year', wave.year, 'half', wave.half,
					'minimumGroup', wave.minimum_group, 'version', wave.xmin::text,
					'asked', (
						SELECT jsonb_agg(jsonb_build_object('group', "group", 'invited', invited,
							'population', population, 'responses', responses))
						FROM wave_questionnaire WHERE wave_id = wave.id))
					ORDER BY year, half)
				FROM wave WHERE programme_id = programme.id AND status = 'closed'), '[]') AS waves
		FROM programme WHERE ${programmeCondition(actor, ...roles)}`;
	if (!found) error(404);
	const { waves, ...programme } = found;
	await parseOnce(waves.filter(isUnread).map(({ id }) => id));
	return { programme, waves: waves.map((wave) => closedWave(wave, programme.minimumGroup)) };
}

type Row = ProgrammeWaves['programme'] & { readonly waves: readonly WaveRow[] };

interface WaveRow extends HalfYear {
	readonly id: string;
	readonly minimumGroup: number | null;
	readonly version: string;
	/** Nothing for a wave that asked nobody. */
	readonly asked:
		| readonly {
				readonly group: RespondentGroup;
				readonly invited: number | null;
				readonly population: number | null;
				readonly responses: number | null;
		  }[]
		| null;
}

function closedWave({ asked, minimumGroup, ...wave }: WaveRow, ofProgramme: number): ClosedWave {
	return {
		...wave,
		decidedMinimum: minimumGroup ?? undefined,
		minimum: Math.max(ofProgramme, minimumGroup ?? 0, LOWEST_MINIMUM_GROUP),
		groups: Object.fromEntries(
			(asked ?? []).map(({ group, invited, population, responses }) => [
				group,
				{
					questionnaire: parsed.get(`${wave.id} ${group}`),
					invited: invited ?? undefined,
					population: population ?? undefined,
					responses: responses ?? undefined,
				},
			]),
		) as ClosedWave['groups'],
	};
}

/** By wave and group. Kept as long as the server runs: a closed wave's questionnaires never change. */
const parsed = new Map<string, Questionnaire>();

function isUnread({ id, asked }: WaveRow): boolean {
	return (asked ?? []).some(({ group }) => !parsed.has(`${id} ${group}`));
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
