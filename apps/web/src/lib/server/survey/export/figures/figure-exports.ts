import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import {
	type RespondentGroup,
	RESPONDENT_GROUPS,
	segmentsOf,
	type Wording,
} from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { type ClosedWave, findClosedWaves } from '../../results/closed-waves.ts';
import * as releases from '../../results/releases.ts';
import { decideAlone, findRareSets } from '../disclosure/rareness.ts';
import { checkSheetRows } from '../workbook.ts';
import type { FigureChoice } from './choice.ts';
import { readFigureRows } from './figure-rows.ts';

/** Beside rows that have left the house, the figures would single somebody out. */
export class FiguresRefusedError extends Error {
	override name = 'FiguresRefusedError';
}

const READERS = ['coordinator', 'management', 'evaluator'] as const;

/** Something to choose, as it was last worded. */
export interface OfferedQuestion {
	readonly id: string;
	readonly label: Wording;
}

/** What the actor may choose from; 404 to whoever may not read results. Waves newest first. */
export async function offer(actor: Actor): Promise<{
	waves: ClosedWave[];
	groups: RespondentGroup[];
	questions: OfferedQuestion[];
	background: OfferedQuestion[];
	/** Nothing is shown about fewer. */
	minimum: number;
}> {
	const found = await findClosedWaves(actor, ...READERS);
	const waves = found.waves.toReversed();
	const asked = waves.flatMap(({ groups }) => Object.values(groups));
	const questionnaires = asked.map(({ questionnaire }) => questionnaire);
	return {
		waves,
		groups: RESPONDENT_GROUPS.filter((group) => questionnaires.some((one) => one.group === group)),
		questions: eachOnce(
			questionnaires.flatMap(({ questions }) =>
				questions.filter(({ kind }) => kind !== 'own-code'),
			),
		),
		background: eachOnce(questionnaires.flatMap(segmentsOf)),
		minimum: found.programme.minimumGroup,
	};
}

function eachOnce(
	questions: readonly { id: string; label?: Wording | undefined; text: Wording }[],
): OfferedQuestion[] {
	const found = new Map<string, OfferedQuestion>();
	for (const { id, label, text } of questions)
		if (!found.has(id)) found.set(id, { id, label: label ?? text });
	return [...found.values()];
}

/**
 * Enters in the ledger that the figures are taken. Returns the entry's id, under which the file is then
 * fetched.
 * @throws FiguresRefusedError, and TooManyRowsError for a workbook that would be too long
 */
export async function create(actor: Actor, choice: FigureChoice): Promise<string> {
	const offered = await offer(actor);
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	const isOffered = (chosen: readonly string[], from: readonly string[]) =>
		chosen.every((id) => from.includes(id));
	if (
		!isOffered(choice.waves, ids(offered.waves)) ||
		!isOffered(choice.questions, ids(offered.questions)) ||
		!isOffered(choice.background, ids(offered.background))
	)
		error(404);
	const waves = offered.waves.filter(
		({ id }) => choice.waves.length === 0 || choice.waves.includes(id),
	);
	if (waves.length === 0) error(404);
	const covers = {
		waves: ids(waves),
		groups: choice.groups.length === 0 ? offered.groups : [...choice.groups],
		background: [...choice.background],
		again: true,
		...(choice.questions.length > 0 && { questions: [...choice.questions] }),
	};
	if (choice.format === 'xlsx') checkSheetRows((await readFigureRows(waves, covers)).length);
	const minimumGroup = Math.min(...waves.map(({ minimum }) => minimum));
	const release = { kind: 'figures' as const, format: choice.format, minimumGroup, covers };
	return database.$transaction(async (transaction) => {
		await decideAlone(transaction, actor);
		if (actor.roles.includes('evaluator'))
			await refuseBesideRows(transaction, actor, waves, covers);
		return releases.create(actor, release, transaction);
	});
}

/** Who may take rows may not take figures that tell the background of rows that are out. */
async function refuseBesideRows(
	transaction: Prisma.TransactionClient,
	actor: Actor,
	waves: readonly ClosedWave[],
	{ groups, background }: { groups: readonly RespondentGroup[]; background: readonly string[] },
): Promise<void> {
	if (background.length === 0) return;
	for (const group of groups) {
		const figures = { kind: 'figures', group, background, reasons: true } as const;
		const rare = await findRareSets(transaction, actor, waves, figures);
		if (rare.length > 0) throw new FiguresRefusedError('Rows that are out could be told apart');
	}
}
