import type { Prisma } from '@raadgiver/db';
import {
	itemsOf,
	type Questionnaire,
	type RespondentGroup,
	type StoredAnswers,
	who5Score,
} from '@raadgiver/survey';
import { linkedScoreKey } from './secrets.ts';

/** The scores of an urn that is being opened, under what stands for their respondents' own codes. */
export interface LinkedScoreCollection {
	/** Notes the score under the respondent's own code, and gives the answers without the code. */
	readonly takeFrom: (group: RespondentGroup, answers: StoredAnswers) => StoredAnswers;
	readonly write: (transaction: Prisma.TransactionClient, waveId: string) => Promise<void>;
}

interface LinkedScore {
	readonly group: RespondentGroup;
	readonly key: string;
	readonly item: string;
	/** Nothing for somebody who left out a statement. */
	readonly score: number | undefined;
}

export function collectLinkedScores(
	programmeId: string,
	questionnaires: readonly Questionnaire[],
): LinkedScoreCollection {
	const links = new Map(questionnaires.map((asked) => [asked.group, linkOf(asked)]));
	/** By group and key; several under one key cannot be told apart. */
	const taken = new Map<string, LinkedScore[]>();
	return {
		takeFrom: (group, answers) => {
			const link = links.get(group);
			if (!link) return answers;
			// The note that the code was skipped goes too: without it, the rest would be those with a code.
			const { [link.codeItem]: code, ...kept } = answers;
			if (typeof code !== 'string') return kept;
			const key = Buffer.from(linkedScoreKey(programmeId, code)).toString('hex');
			const score = { group, key, item: link.scoreItem, score: scoreIn(answers, link.statements) };
			const name = `${group} ${key}`;
			taken.set(name, [...(taken.get(name) ?? []), score]);
			return kept;
		},
		write: async (transaction, waveId) => {
			const alone = [...taken.values()].flatMap((scores) => (scores.length === 1 ? scores : []));
			// In the order of their keys: the order in which they were taken is that of the responses.
			const rows = alone
				.filter(({ score }) => score !== undefined)
				.toSorted((one, other) => (one.key < other.key ? -1 : 1));
			await transaction.$executeRaw`
				INSERT INTO linked_score (programme_id, "group", key, wave_id, item, score)
				SELECT ${programmeId}::uuid, "group", decode(key, 'hex'), ${waveId}::uuid, item, score
				FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
					AS row ("group" respondent_group, key text, item text, score integer)`;
		},
	};
}

/** Where a questionnaire has the code and the score that it links; nothing where it asks for no code. */
function linkOf({ questions }: Questionnaire) {
	const code = questions.find(({ kind }) => kind === 'own-code');
	const instrument = questions.find(({ kind }) => kind === 'who5');
	if (!code || !instrument) return undefined;
	return { codeItem: code.id, scoreItem: instrument.id, statements: itemsOf(instrument) };
}

function scoreIn(answers: StoredAnswers, statements: readonly string[]): number | undefined {
	const points = statements.map((item) => answers[item]).filter((one) => typeof one === 'number');
	return points.length === statements.length ? who5Score(points) : undefined;
}
