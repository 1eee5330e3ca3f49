import {
	type LinkedChange,
	linkedChange,
	missingBreakdown,
	type Scale,
	scaleOf,
	type TrendPoint,
	type Verdict,
	verdicts,
	type WellBeing,
	wellBeing,
	type WellBeingChange,
} from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { type ClosedWave, findClosedWaves } from './closed-waves.ts';
import { itemTrend } from './question/item-trend.ts';
import type { NewRelease } from './releases.ts';
import { memoryOf } from './cube/memory.ts';
import { readShownCube, type ShownCube } from './cube/shown-cube.ts';

/** WHO-5 is asked of citizens alone. */
const GROUP = 'citizen';

/** One wave's well-being, and how many left out a statement or more. */
export type WaveWellBeing = HalfYear & {
	readonly figures: WellBeing;
	/** Those who were asked and have no score; undefined where nothing is shown. */
	readonly incomplete: number | undefined;
	/** Not asked as it is now: shown, and compared with nothing. */
	readonly incomparable: boolean;
};

/** The citizens' well-being over the closed waves, and of those who can be followed. */
export interface WellBeingResults {
	readonly waves: readonly WaveWellBeing[];
	/** Nothing where no wave asked for WHO-5. */
	readonly scale: Scale | undefined;
	readonly verdict: Verdict | undefined;
	readonly change: WellBeingChange;
	/** The waves that the change is over, oldest first. */
	readonly followed: readonly HalfYear[];
	/** The fewest that are shown in the wave that asks for most. */
	readonly minimum: number;
	/** How a file of these figures is entered in the ledger. */
	readonly release: NewRelease;
}

/** The well-being of the programme's citizens, for coordinators and management. */
export async function find(actor: Actor): Promise<WellBeingResults> {
	const { programme, waves: closed } = await findClosedWaves(actor, 'management', 'coordinator');
	const minimum = Math.max(programme.minimumGroup, ...closed.map((wave) => wave.minimum));
	// Linked scores are written when an urn is opened, as counts are, and change no more than they do.
	return remember(`${programme.id} ${minimum}`, closed, () =>
		workOut(programme.id, closed, minimum),
	);
}

const remember = memoryOf<WellBeingResults>();

async function workOut(
	programmeId: string,
	closed: readonly ClosedWave[],
	minimum: number,
): Promise<WellBeingResults> {
	const asked = askedLast(closed);
	if (!asked) {
		const change = { kind: 'no-data' } as const;
		const none = { scale: undefined, verdict: undefined, change, followed: [], minimum };
		return { waves: closed.map(notAsked), ...none, release: releaseOf(closed, [], minimum) };
	}
	const { item, scale, questionnaire } = asked;
	const cube = await readShownCube(closed, { groups: [GROUP], items: [item] });
	const trend = itemTrend({ group: GROUP, item, scale, questionnaire }, closed, cube);
	const [verdict] = verdicts([{ theme: item, group: GROUP, trend, scale }]);
	const shown = closed.flatMap((wave, index) => {
		const point = trend.points[index];
		return point?.kind === 'shown' ? [{ wave, complete: point.n }] : [];
	});
	const { change, waves } = await readChange(programmeId, item, shown, minimum);
	return {
		waves: closed.map((wave, index) => ofWave(wave, trend.points[index], { item, cube })),
		scale,
		verdict,
		change,
		followed: shown.slice(0, waves).map(({ wave: { year, half } }) => ({ year, half })),
		minimum,
		release: releaseOf(closed, [item], minimum),
	};
}

function releaseOf(
	waves: readonly ClosedWave[],
	questions: string[],
	minimumGroup: number,
): NewRelease {
	return {
		kind: 'figures',
		format: 'csv',
		covers: { waves: waves.map(({ id }) => id), groups: [GROUP], questions },
		minimumGroup,
	};
}

/** WHO-5 as the newest wave asked it that did. */
function askedLast(waves: readonly ClosedWave[]) {
	for (const wave of [...waves].reverse()) {
		const questionnaire = wave.groups[GROUP]?.questionnaire;
		const question = questionnaire?.questions.find(({ kind }) => kind === 'who5');
		const scale = question && scaleOf(question);
		if (questionnaire && scale) return { item: question.id, scale, questionnaire };
	}
	return undefined;
}

function notAsked({ year, half }: HalfYear): WaveWellBeing {
	const figures = { kind: 'not-asked' } as const;
	return { year, half, figures, incomplete: undefined, incomparable: false };
}

function ofWave(
	{ id, year, half, minimum }: ClosedWave,
	point: TrendPoint | undefined,
	{ item, cube }: { item: string; cube: ShownCube },
): WaveWellBeing {
	if (point?.kind !== 'shown') {
		const figures = point ?? { kind: 'no-data' };
		return { ...notAsked({ year, half }), figures };
	}
	const place = cube.at({ waveId: id, group: GROUP, item });
	const figures = wellBeing(point.counts, { minimum });
	const missing = place.kind === 'shown' && missingBreakdown(place.rows, item, { minimum });
	return {
		year,
		half,
		// The trend knows how many citizens there are, where that is known; the bands are of answers.
		figures: figures.kind === 'shown' ? { ...figures, low: point.low, high: point.high } : figures,
		incomplete: missing && missing.kind === 'shown' ? missing.asked - point.n : undefined,
		incomparable: !point.comparable,
	};
}

/**
 * The change of those who can be followed by a code of their own, over the waves whose figures are
 * shown: what a hidden wave's few answered is in no other figure either.
 */
async function readChange(
	programmeId: string,
	item: string,
	shown: readonly { readonly wave: ClosedWave; readonly complete: number }[],
	minimum: number,
): Promise<LinkedChange> {
	const rows = await database.linkedScore.findMany({
		where: { programmeId, group: GROUP, item, waveId: { in: shown.map(({ wave }) => wave.id) } },
		select: { waveId: true, key: true, score: true },
	});
	const byWave = Map.groupBy(rows, ({ waveId }) => waveId);
	return linkedChange(
		shown.map(({ wave, complete }) => {
			const linked = byWave.get(wave.id) ?? [];
			const scores = linked.map(({ key, score }) => [hexadecimal(key), score] as const);
			return { scores: new Map(scores), complete };
		}),
		{ minimum },
	);
}

function hexadecimal(key: Uint8Array): string {
	return Buffer.from(key).toString('hex');
}
