import type { Prisma } from '@raadgiver/db';
import { rareCombinations, type RespondentGroup } from '@raadgiver/survey';
import type { ClosedWave } from '../../results/closed-waves.ts';
import { type Covers, coversSchema } from '../../results/releases.ts';
import { type BackgroundDetail, readCombinations } from './combinations.ts';

/**
 * The sets of background questions that single somebody out in one of the waves, if rows with these
 * leave the house; none: they may.
 *
 * Rows of two files can be matched on all their other answers, so that a file with area and one with
 * practice size are a file with both. What counts is therefore the union of what is asked for and of
 * every earlier file of the same wave and group, whoever took it.
 */
export async function findRareSets(
	client: Prisma.TransactionClient,
	programmeId: string,
	waves: readonly ClosedWave[],
	wanted: { group: RespondentGroup; background: readonly string[]; reasons: boolean },
): Promise<string[][]> {
	const earlier = await earlierRows(client, programmeId, wanted.group);
	const found = new Map<string, string[]>();
	for (const wave of waves) {
		const files = [wanted, ...earlier.filter(({ waves }) => waves.includes(wave.id))];
		const background = union(files);
		const place = { waveId: wave.id, group: wanted.group };
		const combinations = await readCombinations(client, place, background);
		const questions = background.map(({ question }) => question);
		for (const set of rareCombinations(questions, combinations, wave.minimum))
			found.set(set.join(' '), set);
	}
	return [...found.values()];
}

async function earlierRows(
	client: Prisma.TransactionClient,
	programmeId: string,
	group: RespondentGroup,
): Promise<Covers[]> {
	const releases = await client.release.findMany({
		where: { programmeId, kind: 'rows' },
		select: { covers: true },
	});
	return releases
		.map(({ covers }) => coversSchema.parse(covers))
		.filter(({ groups }) => groups.includes(group));
}

/** Each question of any of the files, as finely as the finest of them tells it; by id. */
function union(
	files: readonly { background?: readonly string[]; reasons?: boolean }[],
): BackgroundDetail[] {
	const finest = new Map<string, boolean>();
	for (const { background = [], reasons = false } of files)
		for (const question of background)
			finest.set(question, reasons || (finest.get(question) ?? false));
	return [...finest]
		.map(([question, reasons]) => ({ question, reasons }))
		.toSorted((a, b) => (a.question < b.question ? -1 : 1));
}
