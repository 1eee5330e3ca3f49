import { error } from '@sveltejs/kit';
import { segmentsOf, type Wording } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { type ClosedWave, findClosedWaves } from '../../results/closed-waves.ts';
import * as releases from '../../results/releases.ts';
import { checkSheetRows } from '../workbook.ts';
import { decideAlone, findRareSets } from '../disclosure/rareness.ts';
import type { RowChoice } from './choice.ts';

/** Some would have been recognised; nothing has left the house. */
export class RowsRefusedError extends Error {
	override name = 'RowsRefusedError';
	/** The smallest sets of background questions that single somebody out, by ids. */
	readonly rare: readonly (readonly string[])[];

	constructor(rare: readonly (readonly string[])[]) {
		super('Some combination of background answers is too rare');
		this.rare = rare;
	}
}

/** A background question as it was last asked. */
export interface BackgroundQuestion {
	readonly id: string;
	readonly label: Wording;
}

/** What an evaluator may choose from: closed waves in which the group answered, newest first. */
export async function offer(
	actor: Actor,
	group: RowChoice['group'],
): Promise<{ waves: ClosedWave[]; background: BackgroundQuestion[]; minimum: number }> {
	const { programme, waves } = await findClosedWaves(actor, 'evaluator');
	const answered = waves
		.filter(({ groups }) => groups[group] && groups[group].responses !== 0)
		.toReversed();
	const background = new Map<string, BackgroundQuestion>();
	for (const { groups } of answered)
		for (const { id, label, text } of segmentsOf(groups[group]?.questionnaire ?? { questions: [] }))
			if (!background.has(id)) background.set(id, { id, label: label ?? text });
	return {
		waves: answered,
		background: [...background.values()],
		minimum: Math.max(programme.minimumGroup, ...answered.map(({ minimum }) => minimum)),
	};
}

/**
 * Decides whether the rows may leave the house, and enters it in the ledger either way. Returns the
 * entry's id, under which the file is then fetched.
 * @throws RowsRefusedError, and TooManyRowsError for a workbook that would be too long
 */
export async function create(actor: Actor, choice: RowChoice): Promise<string> {
	const offered = await offer(actor, choice.group);
	const waves = offered.waves.filter(({ id }) => choice.waves.includes(id));
	const known = offered.background.map(({ id }) => id);
	if (waves.length === 0 || waves.length < choice.waves.length) error(404);
	if (choice.background.some((id) => !known.includes(id))) error(404);
	const covers = {
		waves: waves.map(({ id }) => id),
		groups: [choice.group],
		background: [...choice.background],
		reasons: choice.reasons,
		texts: choice.texts,
	};
	if (choice.format === 'xlsx')
		checkSheetRows(
			await database.response.count({
				where: { waveId: { in: covers.waves }, group: choice.group },
			}),
		);
	const minimumGroup = Math.min(...waves.map(({ minimum }) => minimum));
	const { format } = choice;
	const { id, rare } = await database.$transaction(async (transaction) => {
		await decideAlone(transaction, actor);
		const rare = await findRareSets(transaction, actor, waves, { kind: 'rows', ...choice });
		const entry =
			rare.length > 0
				? { kind: 'refusedRows' as const, format, covers: { ...covers, rare }, minimumGroup }
				: { kind: 'rows' as const, format, covers, minimumGroup };
		return { id: await releases.create(actor, entry, transaction), rare };
	});
	if (rare.length > 0) throw new RowsRefusedError(rare);
	return id;
}
