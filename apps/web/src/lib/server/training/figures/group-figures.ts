import { wilsonInterval, withholdRows } from '@raadgiver/survey';
import { normalisedGain, quartiles } from '@raadgiver/training';
import {
	type GroupFigures,
	type Participation,
	PROFESSIONS,
	type Profession,
	type Shown,
} from '#lib/training/figures/module-figures.ts';
import type { GainRow } from './gain.ts';
import type { ParticipationRow, TimeRow } from './participation.ts';

/** What was counted of one module. */
export interface Counted {
	readonly participation: readonly ParticipationRow[];
	readonly times: readonly TimeRow[];
	readonly gains: readonly GainRow[];
}

/** The figures of all learners of a module; of fewer than `minimum` there are none. */
export function figuresOfAll(
	{ participation, times, gains }: Counted,
	minimum: number,
): GroupFigures {
	const fewIn = (rows: readonly { readonly n: number }[]) => {
		const people = sum(rows.map(({ n }) => n));
		return people > 0 && people < minimum;
	};
	const started = participation.map((row) => ({ n: row.started }));
	return {
		participation: shown(fewIn(started), takenPart(participation)),
		time: shown(fewIn(times), quartiles(counted(times))),
		// Counted so many at a time that there are never too few, see countGains.
		gain: shown(false, normalisedGain(gains)),
	};
}

/**
 * The figures of each profession that has begun the module. One is hidden where it has fewer than
 * `minimum` people, and where a smaller one would follow from it and the figures of all.
 */
export function figuresByProfession(
	{ participation, times, gains }: Counted,
	minimum: number,
): (GroupFigures & { readonly profession: Profession })[] {
	const withheldIn = (rows: readonly { readonly profession: string; readonly n: number }[]) =>
		withheld(rows, minimum);
	const hiddenStarted = withheldIn(participation.map((row) => ({ ...row, n: row.started })));
	const hiddenTimes = withheldIn(times);
	return PROFESSIONS.filter((name) => participation.some((row) => row.profession === name)).map(
		(profession) => {
			const own = <Row extends { readonly profession: Profession }>(rows: readonly Row[]) =>
				rows.filter((row) => row.profession === profession);
			return {
				profession,
				participation: shown(hiddenStarted.has(profession), takenPart(own(participation))),
				time: shown(hiddenTimes.has(profession), quartiles(counted(own(times)))),
				// Professions and all are counted so many at a time: what is left of all is never fewer.
				gain: shown(
					hiddenStarted.has(profession),
					normalisedGain(own(gains).filter(({ inPart }) => inPart)),
				),
			};
		},
	);
}

function withheld(
	rows: readonly { readonly profession: string; readonly n: number }[],
	minimum: number,
): ReadonlySet<string> {
	const bases = [...Map.groupBy(rows, (row) => row.profession)].map(([key, group]) => ({
		key,
		n: sum(group.map(({ n }) => n)),
	}));
	return new Set(withholdRows(bases, { minimum }));
}

function takenPart(rows: readonly ParticipationRow[]): Participation | undefined {
	const started = sum(rows.map((row) => row.started));
	const completed = sum(rows.map((row) => row.completed));
	const completedShare = wilsonInterval(completed, started);
	if (!completedShare) return undefined;
	return { started, completed, dropped: sum(rows.map((row) => row.dropped)), completedShare };
}

function counted(times: readonly TimeRow[]) {
	return times.map(({ seconds, n }) => ({ value: seconds, n }));
}

function shown<Figures>(isHidden: boolean, figures: Figures | undefined): Shown<Figures> {
	if (isHidden) return { kind: 'hidden' };
	return figures === undefined ? { kind: 'none' } : { kind: 'shown', ...figures };
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
