import { MISSING, type RespondentGroup, segmentsOf } from '@raadgiver/survey';
import type { HalfYear } from '#lib/survey/half-year.ts';
import type { ClosedWave } from '../../results/closed-waves.ts';
import type { Covers } from '../../results/releases.ts';
import { readShownCube, type ShownCube } from '../../results/cube/shown-cube.ts';
import { countedItems, type CountedItem } from './counted-items.ts';

/** All of a group, or those who gave one answer to a background question. */
export interface Part {
	/** Ids; both empty for all. */
	readonly segment: string;
	readonly segmentValue: string;
}

/** One line of the table of figures. */
export interface FigureRow extends Part {
	readonly wave: HalfYear;
	readonly group: RespondentGroup;
	readonly item: CountedItem;
	/** As the cube names it; undefined where the whole item is withheld. */
	readonly value: string | undefined;
	/** How many gave the value; undefined where that is withheld. */
	readonly n: number | undefined;
	/** Of those who gave an answer; undefined for missing answers, and where it would tell what is withheld. */
	readonly share: number | undefined;
}

/** Which of the figures; no questions stand for all of them. */
interface FigureSelection {
	readonly groups: readonly RespondentGroup[];
	readonly questions: readonly string[];
	readonly background: readonly string[];
}

/**
 * The figures of these waves, a line a value, as far as they may leave the house. What is withheld has
 * its line too, without a number: that a figure is missing is never mistaken for nobody.
 */
export async function readFigureRows(
	waves: readonly ClosedWave[],
	{ groups, questions = [], background = [] }: Pick<Covers, 'groups' | 'questions' | 'background'>,
): Promise<FigureRow[]> {
	const cube = await readShownCube(waves, { groups, segments: background });
	return [...figureRows(waves, cube, { groups, questions, background })];
}

function* figureRows(
	waves: readonly ClosedWave[],
	cube: ShownCube,
	selection: FigureSelection,
): Generator<FigureRow> {
	for (const wave of waves) {
		for (const { questionnaire } of Object.values(wave.groups)) {
			const { group } = questionnaire;
			if (!selection.groups.includes(group)) continue;
			const background = segmentsOf(questionnaire)
				.map(({ id }) => id)
				.filter((id) => selection.background.includes(id));
			const parts = background.flatMap((segment) =>
				cube
					.segmentValues(wave.id, group, segment)
					.map((segmentValue): Part => ({ segment, segmentValue })),
			);
			const items = countedItems(questionnaire).filter(({ questions }) =>
				isChosen(questions, selection.questions),
			);
			for (const part of [{ segment: '', segmentValue: '' }, ...parts])
				for (const item of items) yield* itemRows(cube, { wave, group, item, ...part });
		}
	}
}

function isChosen(questions: readonly string[], chosen: readonly string[]): boolean {
	return chosen.length === 0 || questions.some((id) => chosen.includes(id));
}

function* itemRows(
	cube: ShownCube,
	{ wave, ...place }: Pick<FigureRow, 'group' | 'item'> & Part & { wave: ClosedWave },
): Generator<FigureRow> {
	const row = { wave, ...place };
	const counts = cube.at({ ...place, waveId: wave.id, item: place.item.item });
	if (counts.kind === 'not-counted') return;
	if (counts.kind === 'hidden') {
		yield { ...row, value: undefined, n: undefined, share: undefined };
		return;
	}
	const given = counts.rows.filter(({ value }) => !isMissing(value));
	const base = given.reduce((sum, { n }) => sum + n, 0);
	const isWhole = counts.withheldValues.length === 0;
	const all = [
		...counts.rows.map(({ value, n }) => ({
			value,
			n,
			share: isWhole && !isMissing(value) ? n / base : undefined,
		})),
		...counts.withheldValues.map((value) => ({ value, n: undefined, share: undefined })),
	];
	for (const count of all.toSorted(byPlace(place.item))) yield { ...row, ...count };
}

function isMissing(value: string): boolean {
	return MISSING.some((reason) => reason === value);
}

/** Values in the order of the scale, or by size; reasons for a missing answer last. */
function byPlace({ values }: CountedItem) {
	const placeOf = (value: string) => {
		const reason = MISSING.findIndex((missing) => missing === value);
		if (reason >= 0) return 1_000 + reason;
		const place = values.findIndex((known) => known.value === value);
		return place >= 0 ? place : Number(value);
	};
	return (a: { value: string }, b: { value: string }) => placeOf(a.value) - placeOf(b.value);
}
