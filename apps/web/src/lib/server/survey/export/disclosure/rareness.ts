import type { Prisma } from '@raadgiver/db';
import { rareCombinations, type RespondentGroup, segmentsOf } from '@raadgiver/survey';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { ClosedWave } from '../../results/closed-waves.ts';
import { coversSchema } from '../../results/releases.ts';
import { type BackgroundDetail, readCombinations } from './combinations.ts';

/** What a file tells about the background of a group's respondents in some waves. */
interface Told {
	readonly kind: 'rows' | 'figures';
	readonly background: readonly string[];
	readonly reasons: boolean;
}

/**
 * The sets of background questions that single somebody out in one of the waves, if this file leaves
 * the house; none: it may.
 *
 * Rows of two files can be matched on all their other answers, so that a file with area and one with
 * practice size are a file with both. Figures that are divided by area tell, for each other answer, how
 * many gave it in each area; of a small group that is often enough to work out the area of each row. What
 * counts is therefore the union of what is asked for, of every earlier file of rows of the wave and
 * group, whoever took it, and of the divided figures that those who may take rows hold. Figures without
 * rows beside them are guarded by what the cube withholds.
 */
export async function findRareSets(
	client: Prisma.TransactionClient,
	actor: Actor,
	waves: readonly ClosedWave[],
	{ group, ...wanted }: Told & { group: RespondentGroup },
): Promise<string[][]> {
	const earlier = await earlierFiles(client, actor, group);
	const found = new Map<string, string[]>();
	for (const wave of waves) {
		const files = [
			wanted,
			...earlier.filter(({ waves }) => waves.includes(wave.id)),
			...seenOnPages(actor, wave, group),
		];
		if (!files.some(({ kind }) => kind === 'rows')) continue;
		const background = union(files);
		const combinations = await readCombinations(client, { waveId: wave.id, group }, background);
		const questions = background.map(({ question }) => question);
		for (const set of rareCombinations(questions, combinations, wave.minimum))
			found.set(set.join(' '), set);
	}
	return [...found.values()];
}

async function earlierFiles(
	client: Prisma.TransactionClient,
	{ programme: { id: programmeId } }: Actor,
	group: RespondentGroup,
): Promise<(Told & { waves: readonly string[] })[]> {
	const takesRows = {
		memberships: { some: { programmeId, roles: { has: 'evaluator' as const } } },
	};
	const releases = await client.release.findMany({
		where: { programmeId, OR: [{ kind: 'rows' }, { kind: 'figures', person: takesRows }] },
		select: { kind: true, covers: true },
	});
	return releases
		.map(({ kind, covers }) => ({ kind, ...coversSchema.parse(covers) }))
		.filter(({ groups }) => groups.includes(group))
		.map(({ kind, waves, background = [], reasons = false }) =>
			kind === 'rows'
				? { kind, waves, background, reasons }
				: { kind: 'figures', waves, background, reasons: true },
		);
}

/** Who reads the pages too sees figures divided by every background question. */
function seenOnPages({ roles }: Actor, wave: ClosedWave, group: RespondentGroup): Told[] {
	if (!roles.includes('coordinator') && !roles.includes('management')) return [];
	const background = segmentsOf(wave.groups[group]?.questionnaire ?? { questions: [] });
	return [{ kind: 'figures', background: background.map(({ id }) => id), reasons: true }];
}

/** Each question of any of the files, as finely as the finest of them tells it; by id. */
function union(files: readonly Told[]): BackgroundDetail[] {
	const finest = new Map<string, boolean>();
	for (const { background, reasons } of files)
		for (const question of background)
			finest.set(question, reasons || (finest.get(question) ?? false));
	return [...finest]
		.map(([question, reasons]) => ({ question, reasons }))
		.toSorted((a, b) => (a.question < b.question ? -1 : 1));
}

/** Until the transaction ends, no other file of the programme is decided on: each must know the others. */
export async function decideAlone(client: Prisma.TransactionClient, actor: Actor): Promise<void> {
	await client.$queryRaw`
		SELECT FROM programme WHERE id = ${actor.programme.id}::uuid FOR NO KEY UPDATE`;
}
