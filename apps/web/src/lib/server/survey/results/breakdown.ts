import {
	compareGroups,
	type GroupComparison,
	type Question,
	RESPONDENT_GROUPS,
	type RespondentGroup,
	segmentsOf,
} from '@raadgiver/survey';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { AskedBreakdown } from '#lib/survey/results/breakdown/breakdown-address.ts';
import { NOT_PUT, NOT_STATED } from '#lib/survey/results/breakdown/breakdown-parts.ts';
import { type AskedItem, askedItems } from '#lib/survey/results/question/question-asked.ts';
import { waveKey } from '#lib/survey/results/wave-range.ts';
import { type BreakdownRow, breakdownRows } from './breakdown-rows.ts';
import { type ClosedWave, findClosedWaves } from './closed-waves.ts';
import type { NewRelease } from './releases.ts';
import { readShownCube } from './cube/shown-cube.ts';

/** One question of one wave, divided by the answers to a background question. */
export interface Breakdown {
	/** All closed waves, oldest first, from which one is chosen. */
	readonly closed: readonly ClosedWave[];
	/** Who was asked in the chosen wave. */
	readonly groups: readonly RespondentGroup[];
	/** What the chosen group was asked there, and what it can be divided by. */
	readonly questions: readonly AskedItem[];
	readonly segments: readonly Question<'choice'>[];
	/** What the address asked for, filled up with what is there. */
	readonly chosen: AskedBreakdown;
	readonly result: BreakdownResult;
}

export type BreakdownResult =
	/** There is no closed wave, or not the one asked for. */
	| { readonly kind: 'no-waves' | 'unknown-wave' }
	/** The wave did not ask the group, or not this question, or nothing to divide it by. */
	| { readonly kind: 'group-not-asked' | 'not-asked' | 'no-segments' | 'unknown-segment' }
	/** Nobody in the group handed in a questionnaire; or nobody answered the question. */
	| { readonly kind: 'no-answers' | 'nobody' }
	| ShownBreakdown;

export interface ShownBreakdown {
	readonly kind: 'shown';
	readonly wave: ClosedWave;
	readonly group: RespondentGroup;
	readonly asked: AskedItem;
	readonly segment: Question<'choice'>;
	/** All respondents of the group first, then the answers in their order, those without one last. */
	readonly rows: readonly BreakdownRow[];
	/** Undefined where answers have no size. */
	readonly between: GroupComparison | undefined;
}

/** For management and coordinators of the programme; 404 for everybody else. */
export async function find(actor: Actor, asked: AskedBreakdown = {}): Promise<Breakdown> {
	const { waves: closed } = await findClosedWaves(actor, 'management', 'coordinator');
	const { wave, ...place } = choose(closed, asked);
	return { closed, ...place, result: await resultOf({ wave, ...place }) };
}

type Choice = Omit<Breakdown, 'closed' | 'result'> & { readonly wave: ClosedWave | undefined };

/** What the address asks for; what it leaves out is the newest and the first of what there is. */
function choose(closed: readonly ClosedWave[], asked: AskedBreakdown): Choice {
	const wave = asked.wave ? closed.find((one) => waveKey(one) === asked.wave) : closed.at(-1);
	const groups = RESPONDENT_GROUPS.filter((group) => wave?.groups[group]);
	const segmentsFor = (group: RespondentGroup) => {
		const questionnaire = wave?.groups[group]?.questionnaire;
		return questionnaire ? segmentsOf(questionnaire) : [];
	};
	const group =
		asked.group ?? groups.find((one) => segmentsFor(one).length > 0) ?? groups[0] ?? undefined;
	const questionnaire = group && wave?.groups[group]?.questionnaire;
	const questions = questionnaire
		? askedItems(questionnaire).filter(({ kind }) => kind !== 'text')
		: [];
	const item = asked.item ?? questions.find(({ scale }) => scale)?.item ?? questions[0]?.item;
	// Divided by itself, a question has one answer in each part.
	const segments = group ? segmentsFor(group).filter(({ id }) => id !== item) : [];
	const segment = asked.segment ?? segments[0]?.id;
	const chosen = { wave: asked.wave ?? (wave && waveKey(wave)), group, item, segment };
	return { wave, groups, questions, segments, chosen };
}

async function resultOf({ wave, chosen, questions, segments }: Choice): Promise<BreakdownResult> {
	if (!wave) return { kind: chosen.wave ? 'unknown-wave' : 'no-waves' };
	const { group } = chosen;
	if (!group || !wave.groups[group]) return { kind: 'group-not-asked' };
	const asked = questions.find(({ item }) => item === chosen.item);
	if (!asked) return { kind: 'not-asked' };
	if (segments.length === 0) return { kind: 'no-segments' };
	const segment = segments.find(({ id }) => id === chosen.segment);
	if (!segment) return { kind: 'unknown-segment' };
	const { item } = asked;
	const cube = await readShownCube([wave], {
		groups: [group],
		items: [item],
		segments: [segment.id],
	});
	if (cube.at({ waveId: wave.id, group, item }).kind === 'not-counted') {
		return { kind: 'no-answers' };
	}
	const rows = breakdownRows({ wave, group, asked, segment }, cube);
	if (rows.every(({ answers }) => answers.kind === 'no-data')) return { kind: 'nobody' };
	return { kind: 'shown', wave, group, asked, segment, rows, between: betweenOf(rows, asked) };
}

/** Each answer to the background question with each other; who gave none is no group of its own. */
function betweenOf(
	rows: readonly BreakdownRow[],
	{ scale }: AskedItem,
): GroupComparison | undefined {
	if (!scale) return undefined;
	const groups = rows.flatMap(({ value, point }) =>
		value === undefined || value === NOT_STATED || value === NOT_PUT || !point
			? []
			: [{ group: value, point }],
	);
	return compareGroups(groups, { scale });
}

/** The entry in the ledger for a file of this breakdown. */
export function releaseOf({ wave, group, asked, segment }: ShownBreakdown): NewRelease {
	return {
		kind: 'figures',
		format: 'csv',
		covers: {
			waves: [wave.id],
			groups: [group],
			questions: [asked.item],
			background: [segment.id],
		},
		minimumGroup: wave.minimum,
	};
}
