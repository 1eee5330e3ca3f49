import type { Prisma } from '@raadgiver/db';
import {
	type CodedScore,
	type Questionnaire,
	type RespondentGroup,
	type StoredAnswers,
	takeOwnCode,
} from '@raadgiver/survey';
import { linkedScoreKey } from './secrets.ts';

/** The scores of an urn that is being opened, under what stands for their respondents' own codes. */
export interface LinkedScores {
	/** Notes the score under the respondent's own code, and gives the answers without the code. */
	readonly takeFrom: (group: RespondentGroup, answers: StoredAnswers) => StoredAnswers;
	readonly write: (transaction: Prisma.TransactionClient, waveId: string) => Promise<void>;
}

type GroupScore = CodedScore & { readonly group: RespondentGroup };

export function collectLinkedScores(
	programmeId: string,
	questionnaires: readonly Questionnaire[],
): LinkedScores {
	const asked = new Map(questionnaires.map((one) => [one.group, one]));
	/** By group and own code; nothing for a code that several gave, who cannot be told apart. */
	const scores = new Map<string, GroupScore | undefined>();
	return {
		takeFrom: (group, answers) => {
			const questionnaire = asked.get(group);
			if (!questionnaire) return answers;
			const { answers: kept, coded } = takeOwnCode(questionnaire, answers);
			if (coded) {
				const name = `${group} ${coded.ownCode}`;
				scores.set(name, scores.has(name) ? undefined : { ...coded, group });
			}
			return kept;
		},
		write: async (transaction, waveId) => {
			const rows = [...scores.values()]
				.flatMap((coded) => (coded?.score === undefined ? [] : [rowOf(programmeId, coded)]))
				// The order in which they were taken is that of the responses.
				.toSorted((one, other) => (one.key < other.key ? -1 : 1));
			await transaction.$executeRaw`
				INSERT INTO linked_score (programme_id, "group", key, wave_id, item, score)
				SELECT ${programmeId}::uuid, "group", decode(key, 'hex'), ${waveId}::uuid, item, score
				FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
					AS row ("group" respondent_group, key text, item text, score integer)`;
		},
	};
}

function rowOf(programmeId: string, { group, ownCode, item, score }: GroupScore) {
	return {
		group,
		key: Buffer.from(linkedScoreKey(programmeId, ownCode)).toString('hex'),
		item,
		score,
	};
}
