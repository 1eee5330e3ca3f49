import {
	type Questionnaire,
	type RespondentGroup,
	type StoredAnswers,
	tally,
	withheldPlaces,
} from '@raadgiver/survey';
import type { TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { catalogue } from '../../catalogue.ts';

/** What one group was asked and answered; the questionnaire that ships where none is given. */
export interface CountedGroup {
	readonly questionnaire?: Questionnaire;
	readonly answers: readonly StoredAnswers[];
}

/** The smallest group of a new programme. */
const MINIMUM = 5;

/** A closed wave with these answers counted, as opening the urn leaves it. Returns its id. */
export async function countedWave(
	programme: TestProgramme,
	{ year, half }: HalfYear,
	groups: Partial<Record<RespondentGroup, CountedGroup>>,
): Promise<string> {
	const day = new Date(Date.UTC(year, half === 1 ? 0 : 6, 1));
	const { id: waveId } = await database.wave.create({
		data: {
			programmeId: programme.id,
			year,
			half,
			opensOn: day,
			closesOn: day,
			status: 'closed',
			minimumGroup: MINIMUM,
		},
	});
	for (const [name, { questionnaire, answers }] of Object.entries(groups)) {
		const group = name as RespondentGroup;
		const definition = questionnaire ?? catalogue[group];
		const rows = tally(answers, definition);
		const withheld = withheldPlaces(rows, { questionnaire: definition, minimum: MINIMUM });
		const { version } = definition;
		await database.waveQuestionnaire.create({ data: { waveId, group, version, definition } });
		await database.tally.createMany({ data: rows.map((row) => ({ waveId, group, ...row })) });
		await database.withheld.createMany({
			data: withheld.map((place) => ({ waveId, group, ...place })),
		});
	}
	return waveId;
}
