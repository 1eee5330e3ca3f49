import { Prisma } from '@raadgiver/db';
import { type Combination, MISSING, type RespondentGroup } from '@raadgiver/survey';

/** A background question, and whether the reasons for a missing answer to it are told apart. */
export interface BackgroundDetail {
	readonly question: string;
	readonly reasons: boolean;
}

/** Reads how many respondents of a wave gave each combination of answers to these questions. */
export async function readCombinations(
	client: Prisma.TransactionClient,
	{ waveId, group }: { waveId: string; group: RespondentGroup },
	background: readonly BackgroundDetail[],
): Promise<Combination[]> {
	const answers = background.map(({ question }) => answerTo(question));
	const rows = await client.$queryRaw<Combination[]>`
		SELECT ARRAY[${Prisma.join([...answers, Prisma.sql`''`])}]::text[] AS answers, count(*)::int AS n
		FROM response WHERE wave_id = ${waveId}::uuid AND "group" = ${group}::respondent_group
		GROUP BY 1`;
	return rows.map(({ answers, n }) => ({
		answers: background.map(({ reasons }, place) => told(answers[place] ?? '', reasons)),
		n,
	}));
}

/** An option's id, or a reason for a missing answer; no option has the id of a reason. */
function answerTo(question: string): Prisma.Sql {
	return Prisma.sql`coalesce(answers #>> ARRAY[${question}, 'missing'], answers ->> ${question}, 'not-reached')`;
}

function told(answer: string, reasons: boolean): string {
	return !reasons && MISSING.some((reason) => reason === answer) ? 'not-stated' : answer;
}
