import { expect } from 'vitest';
import {
	questionnaireSchema,
	type RespondentGroup,
	type StoredAnswers,
	tally,
	type TallyRow,
	withheldPlaces,
} from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';

const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).toSorted();

/** Expects the wave's cube, what is withheld of it and its counters to be those of its responses. */
export async function expectCubeToEqualRecount(waveId: string): Promise<void> {
	const { minimumGroup, questionnaires } = await database.wave.findUniqueOrThrow({
		where: { id: waveId },
		select: { minimumGroup: true, questionnaires: true },
	});
	for (const { group, definition, responses } of questionnaires) {
		const questionnaire = questionnaireSchema.parse(definition);
		const stored = await database.response.findMany({ where: { waveId, group } });
		const recount = tally(
			stored.map(({ answers }) => answers as StoredAnswers),
			questionnaire,
		);
		expect(inOrder(await cubeOf(waveId, group))).toEqual(inOrder(recount));
		const withheld = await database.withheld.findMany({
			where: { waveId, group },
			select: { segment: true, segmentValue: true, item: true },
		});
		const decided = withheldPlaces(recount, { questionnaire, minimum: minimumGroup ?? 0 });
		expect(inOrder(withheld)).toEqual(inOrder(decided));
		expect(responses).toBe(stored.length);
	}
}

async function cubeOf(waveId: string, group: RespondentGroup): Promise<TallyRow[]> {
	return database.tally.findMany({
		where: { waveId, group },
		select: { segment: true, segmentValue: true, item: true, value: true, n: true },
	});
}
