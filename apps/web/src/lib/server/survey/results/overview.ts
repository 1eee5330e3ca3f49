import {
	mostMoved,
	type JudgedVerdict,
	type Questionnaire,
	RESPONDENT_GROUPS,
	type RespondentGroup,
	type Scale,
	type Theme,
	themesOf,
	type Trend,
	type Verdict,
	verdicts,
	type Wording,
} from '@raadgiver/survey';
import type { Actor } from '#lib/server/identity/actor.ts';
import { isInRange, type WaveRange } from '#lib/survey/results/wave-range.ts';
import { type ClosedWave, findClosedWaves } from './closed-waves.ts';
import { itemTrend } from './question/item-trend.ts';
import { readShownCube, type ShownCube } from './cube/shown-cube.ts';
import { type GroupTurnout, turnoutOf } from './group-turnout.ts';
import { memoryOf } from './cube/memory.ts';

/** One theme as one group sees it over the waves. */
export interface ThemeTrend {
	readonly group: RespondentGroup;
	readonly item: string;
	/** The names of the questions that the figure is made of. */
	readonly labels: readonly Wording[];
	readonly scale: Scale;
	readonly trend: Trend;
	readonly verdict: Verdict;
}

export interface ThemeRow {
	readonly theme: string;
	/** What is aimed at, on the scale of the questions. */
	readonly target: number | undefined;
	/** The groups that are asked about it, in the order of RESPONDENT_GROUPS. */
	readonly groups: readonly ThemeTrend[];
}

/** The results at a glance: a row a theme, and who answered in the newest wave. */
export interface Overview {
	/** The waves that are shown, oldest first. */
	readonly waves: readonly ClosedWave[];
	/** All closed waves, from which those are chosen. */
	readonly closed: readonly ClosedWave[];
	/** Nothing is shown about fewer than this in a wave, or in the wave that asks for most. */
	readonly minimum: number;
	readonly rows: readonly ThemeRow[];
	/** The verdicts that say that something moved, the one that moved most first. */
	readonly moved: readonly JudgedVerdict[];
	readonly turnout: readonly GroupTurnout[];
}

/** The overview of some closed waves of the actor's programme, for management and coordinators. */
export async function find(actor: Actor, range: WaveRange = {}): Promise<Overview> {
	const { programme, waves: closed } = await findClosedWaves(actor, 'management', 'coordinator');
	const waves = closed.filter((wave) => isInRange(wave, range));
	const { trends, judged, turnout } = await remember('overview', waves, () => workOut(waves));
	const rows = [...new Set(trends.map(({ theme }) => theme))].map((theme) => ({
		theme,
		target: programme.targets.find((target) => target.theme === theme)?.value,
		groups: trends.flatMap((one, index) => {
			const verdict = judged[index];
			return one.theme === theme && verdict ? [{ ...one, verdict }] : [];
		}),
	}));
	return {
		waves,
		closed,
		minimum: Math.max(programme.minimumGroup, ...waves.map(({ minimum }) => minimum)),
		rows,
		moved: mostMoved(judged),
		turnout,
	};
}

type WorkedOut = Awaited<ReturnType<typeof workOut>>;

const remember = memoryOf<WorkedOut>();

/** All that hangs on nothing but the counts. */
async function workOut(waves: readonly ClosedWave[]) {
	const themes = RESPONDENT_GROUPS.flatMap((group) => askedThemes(waves, group));
	const items = [...new Set(themes.map(({ theme }) => theme.item))];
	const cube = await readShownCube(waves, { items });
	const trends = themes.map((asked) => themeTrend(asked, waves, cube));
	return { trends, judged: verdicts(trends), turnout: turnoutOf(waves.at(-1), cube) };
}

interface AskedTheme {
	readonly group: RespondentGroup;
	readonly theme: Theme;
	readonly questionnaire: Questionnaire;
}

/**
 * What the group was asked about in the newest of the waves in which it was asked about themes. How a
 * workshop was is none of them: a wave about that takes nothing away from what is asked half-yearly.
 */
function askedThemes(waves: readonly ClosedWave[], group: RespondentGroup): AskedTheme[] {
	const questionnaire = waves
		.flatMap(({ groups }) => groups[group]?.questionnaire ?? [])
		.findLast((asked) => themesOf(asked).length > 0);
	if (!questionnaire) return [];
	return themesOf(questionnaire).map((theme) => ({ group, theme, questionnaire }));
}

function themeTrend(
	{ group, theme, questionnaire }: AskedTheme,
	waves: readonly ClosedWave[],
	cube: ShownCube,
) {
	const { item, scale } = theme;
	return {
		theme: theme.theme,
		group,
		item,
		scale,
		labels: questionnaire.questions
			.filter(({ id }) => theme.items.includes(id))
			.map(({ label, text }) => label ?? text),
		trend: itemTrend({ group, item, scale, questionnaire }, waves, cube),
	};
}
