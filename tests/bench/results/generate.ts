import type { Database } from '@raadgiver/db';
import type { Questionnaire } from '@raadgiver/survey';
import { createMember, createProgramme, type TestProgramme } from '../../support/people.ts';
import { randomAnswers } from './random-answers.ts';

export const WAVES = 12;

/** A programme with its closed waves, which have responses but no cube yet. */
export type BenchProgramme = {
	programme: TestProgramme;
	waveIds: string[];
	coordinator: { personId: string };
	responses: number;
};

/** Twelve closed waves of three groups, with so many responses in all. */
export async function generate(
	database: Database,
	questionnaires: readonly Questionnaire[],
	responses: number,
): Promise<BenchProgramme> {
	const programme = await createProgramme(database, `${responses} svar`);
	const coordinator = await createMember(database, programme, {
		name: 'Karen Kær',
		email: `karen-${responses}@example.dk`,
		roles: ['coordinator', 'management'],
	});
	const waveIds: string[] = [];
	for (let wave = 0; wave < WAVES; wave += 1) {
		const waveId = await createWave(database, programme, questionnaires, wave, 'closed');
		waveIds.push(waveId);
		for (const questionnaire of questionnaires) {
			const n = Math.round(responses / WAVES / questionnaires.length);
			await database.$executeRawUnsafe(
				`INSERT INTO response (id, wave_id, "group", answers)
				SELECT gen_random_uuid(), $1::uuid, $2::respondent_group, ${randomAnswers(questionnaire)}
				FROM generate_series(1, ${n})`,
				waveId,
				questionnaire.group,
			);
		}
	}
	await database.target.createMany({
		data: ['access', 'coherence', 'dialogue'].map((theme) => {
			return { programmeId: programme.id, theme, value: 4 };
		}),
	});
	return { programme, waveIds, coordinator, responses };
}

/** The wave so many half-years after the first of 2015. */
export async function createWave(
	database: Database,
	programme: { id: string },
	questionnaires: readonly Questionnaire[],
	place: number,
	status: 'open' | 'closed',
): Promise<string> {
	const year = 2015 + Math.floor(place / 2);
	const { id } = await database.wave.create({
		data: {
			programmeId: programme.id,
			year,
			half: 1 + (place % 2),
			opensOn: new Date(`${year}-01-01`),
			closesOn: new Date('2100-01-01'),
			status,
			questionnaires: {
				create: questionnaires.map(({ group, version, ...definition }) => ({
					group,
					version,
					definition: { group, version, ...definition },
				})),
			},
		},
		select: { id: true },
	});
	return id;
}
