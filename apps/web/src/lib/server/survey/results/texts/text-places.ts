import { missingOf } from '@raadgiver/survey';
import type { ClosedWave } from '../closed-waves.ts';
import { type OpenQuestion, openQuestionIn } from '../question/open-questions.ts';
import { readShownCube } from '../cube/shown-cube.ts';

/** Whether the answers to an open question may be read in a wave, and how many there are. */
export type TextPlace =
	| { readonly kind: 'shown'; readonly written: number }
	/** Fewer have written than may be shown. */
	| { readonly kind: 'hidden' }
	| { readonly kind: 'not-asked' }
	/** Asked, and nobody wrote. */
	| { readonly kind: 'no-data' };

/**
 * Where the open answers of some waves may be read, by the waves' ids. The rule is that of all
 * figures: nothing about fewer writers than the wave's minimum.
 */
export async function readTextPlaces(
	waves: readonly ClosedWave[],
	question: OpenQuestion,
): Promise<ReadonlyMap<string, TextPlace>> {
	const { group, item } = question;
	const cube = await readShownCube(waves, { groups: [group], items: [item] });
	return new Map(
		waves.map((wave): [string, TextPlace] => {
			const counts = cube.at({ waveId: wave.id, group, item });
			if (!openQuestionIn(wave, question)) return [wave.id, { kind: 'not-asked' }];
			if (counts.kind === 'hidden') return [wave.id, { kind: 'hidden' }];
			const written = counts.kind === 'shown' ? givenAmong(counts.rows, item) : 0;
			if (written === 0) return [wave.id, { kind: 'no-data' }];
			return [wave.id, written < wave.minimum ? { kind: 'hidden' } : { kind: 'shown', written }];
		}),
	);
}

function givenAmong(rows: Parameters<typeof missingOf>[0], item: string): number {
	const all = rows.reduce((sum, { n }) => sum + n, 0);
	return Object.values(missingOf(rows, item)).reduce((left, n) => left - n, all);
}
