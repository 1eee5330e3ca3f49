import { error } from '@sveltejs/kit';
import {
	compareGroups,
	compareWaves,
	type GroupComparison,
	type Scale,
	type TrendPoint,
	type WaveComparison,
} from '@raadgiver/survey';
import type { Actor } from '#lib/server/identity/actor.ts';
import { type AskedItem, askedItem } from '#lib/survey/results/question/question-asked.ts';
import { isInRange, type WaveRange } from '#lib/survey/results/wave-range.ts';
import { type ClosedWave, findClosedWaves } from '../closed-waves.ts';
import { memoryOf } from '../cube/memory.ts';
import type { NewRelease } from '../releases.ts';
import { readShownCube } from '../cube/shown-cube.ts';
import { type AskedPair, chosenPair, type WavePlaces } from './question-pair.ts';
import { type GroupAnswers, groupAnswers } from './question-waves.ts';

/** One question, or the mean of a theme, over the waves. */
export interface QuestionResults {
	/** As it was asked last. */
	readonly asked: AskedItem;
	/** All closed waves, and those that are shown, oldest first. */
	readonly closed: readonly ClosedWave[];
	readonly waves: readonly ClosedWave[];
	/** Nothing is shown about fewer than this in the wave that asks for most. */
	readonly minimum: number;
	/** What is aimed at; undefined where it is not for this item, or not on its scale. */
	readonly target: number | undefined;
	/** Undefined where there are not two waves. */
	readonly pair: WavePlaces | undefined;
	readonly groups: readonly GroupAnswers[];
	/** Groups whose answers lie on one scale, and what may be said between them. */
	readonly scales: readonly ScaleResults[];
}

export interface ScaleResults {
	readonly scale: Scale;
	readonly groups: readonly GroupAnswers[];
	/** One for each of the groups; none without two waves. */
	readonly changes: readonly WaveComparison[];
	/** The newest of the waves that asked any of the groups, by its place, and the groups in it. */
	readonly newest: number;
	readonly between: GroupComparison;
}

/**
 * What was answered to an item of the actor's programme in some closed waves, for management and
 * coordinators. 404 for everybody else, and where no closed wave asked for the item.
 */
export async function find(
	actor: Actor,
	item: string,
	{ range = {}, pair: askedPair = {} }: { range?: WaveRange; pair?: AskedPair } = {},
): Promise<QuestionResults> {
	const { programme, waves: closed } = await findClosedWaves(actor, 'management', 'coordinator');
	const asked = askedLast(closed, item);
	if (!asked) error(404);
	const waves = closed.filter((wave) => isInRange(wave, range));
	const groups = await remember(item, waves, async () =>
		groupAnswers(item, waves, await readShownCube(waves, { items: [item] })),
	);
	const target = programme.targets.find(({ theme }) => asked.isCore && theme === asked.theme);
	const pair = chosenPair(waves, groups, askedPair);
	return {
		asked,
		closed,
		waves,
		minimum: Math.max(programme.minimumGroup, ...waves.map(({ minimum }) => minimum)),
		target: target ? onScale(target.value, asked.scale) : undefined,
		pair,
		groups,
		scales: scalesOf(groups, pair),
	};
}

const remember = memoryOf<readonly GroupAnswers[]>();

function askedLast(closed: readonly ClosedWave[], item: string): AskedItem | undefined {
	return closed
		.toReversed()
		.flatMap(({ groups }) => Object.values(groups))
		.flatMap(({ questionnaire }) => askedItem(questionnaire, item) ?? [])[0];
}

/** Nothing where the scale was changed after the target was set. */
function onScale(target: number, scale: Scale | undefined): number | undefined {
	return scale && target >= scale.min && target <= scale.max ? target : undefined;
}

function scalesOf(groups: readonly GroupAnswers[], pair: WavePlaces | undefined): ScaleResults[] {
	const byScale = Map.groupBy(
		groups.filter(({ asked }) => asked.scale),
		({ asked }) => `${asked.scale?.min} ${asked.scale?.max}`,
	);
	return [...byScale.values()].flatMap((ofScale) => {
		const scale = ofScale[0]?.asked.scale;
		return scale ? [resultsOn(scale, ofScale, pair)] : [];
	});
}

function resultsOn(
	scale: Scale,
	groups: readonly GroupAnswers[],
	pair: WavePlaces | undefined,
): ScaleResults {
	const newest = Math.max(
		...groups.map(({ waves }) => waves.findLastIndex((wave) => wave.asked !== undefined)),
	);
	const pointAt = ({ trend }: GroupAnswers, place: number): TrendPoint =>
		trend?.points[place] ?? { wave: '', kind: 'not-asked' };
	const pairs = pair
		? groups.map((one) => ({
				group: one.group,
				before: pointAt(one, pair[0]),
				after: pointAt(one, pair[1]),
			}))
		: [];
	return {
		scale,
		groups,
		changes: compareWaves(pairs, { scale }),
		newest,
		between: compareGroups(
			groups.map((one) => ({ group: one.group, point: pointAt(one, newest) })),
			{ scale },
		),
	};
}

/** The entry in the ledger for a file of these results. */
export function releaseOf({ asked, waves, groups, minimum }: QuestionResults): NewRelease {
	return {
		kind: 'figures',
		format: 'csv',
		covers: {
			waves: waves.map(({ id }) => id),
			groups: groups.map(({ group }) => group),
			questions: [asked.item],
		},
		minimumGroup: minimum,
	};
}
