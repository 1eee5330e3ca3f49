import { randomBytes } from 'node:crypto';
import type { Questionnaire, RespondentGroup, StoredAnswers } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { catalogue } from '../catalogue.ts';
import { openWave } from '../test-wave.ts';
import * as urn from '../urn.ts';

/** For tests: a wave in which a group cast these ballots, and whose urn has been opened. */
export async function closedWave(
	coordinator: Actor,
	halfYear: HalfYear,
	{
		group,
		answers,
		questionnaire = catalogue[group],
	}: {
		group: RespondentGroup;
		answers: readonly StoredAnswers[];
		questionnaire?: Questionnaire;
	},
): Promise<string> {
	const waveId = await openWave(coordinator, halfYear);
	await database.waveQuestionnaire.update({
		where: { waveId_group: { waveId, group } },
		data: { version: questionnaire.version, definition: questionnaire },
	});
	await database.ballot.createMany({
		data: answers.map((cast) => ({
			key: randomBytes(32),
			waveId,
			group,
			state: 'cast' as const,
			answers: cast,
		})),
	});
	await urn.close(coordinator, waveId);
	return waveId;
}
