import {
	AGREEMENT_SCALE,
	countsOf,
	distribution,
	type Question,
	type RespondentGroup,
	RESPONDENT_GROUPS,
} from '@raadgiver/survey';
import type { Block, Section } from '#lib/server/documents/document.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { figure, percent } from '#lib/format.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { groupName } from '#lib/survey/labels.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import { type ClosedWave, findClosedWaves } from '../../results/closed-waves.ts';
import { readShownCube, type ShownCube } from '../../results/cube/shown-cube.ts';
import { type BarToDraw, barsDrawing } from '../drawings/bars-drawing.ts';

/** How the answers of this wave are spread over the points of agreement, group by group. */
export async function distributions(actor: Actor, asked: HalfYear): Promise<Section> {
	const { waves } = await findClosedWaves(actor, 'coordinator', 'management');
	const wave = waves.find(({ year, half }) => year === asked.year && half === asked.half);
	const cube = wave && (await readShownCube([wave]));
	return {
		heading: m.reports_distributions(),
		startsPage: true,
		blocks:
			wave && cube ? RESPONDENT_GROUPS.flatMap((group) => groupBlocks(group, wave, cube)) : [],
	};
}

const points = AGREEMENT_SCALE.map(({ value }) => value);

function groupBlocks(group: RespondentGroup, wave: ClosedWave, cube: ShownCube): Block[] {
	const questions = wave.groups[group]?.questionnaire.questions ?? [];
	const statements = questions.filter(({ kind, core }) => kind === 'agreement' && core);
	if (statements.length === 0) return [];
	const bars = statements.map((question) => barOf(question, group, wave, cube));
	const categories = AGREEMENT_SCALE.map(({ label }) => label[getLocale()]);
	return [
		{
			kind: 'figures',
			figures: [
				{
					heading: groupName[group](),
					drawing: barsDrawing(categories, bars),
					description: bars.map((bar) => describe(bar, categories)).join('. '),
					note: '',
				},
			],
		},
	];
}

function barOf(
	{ id, label, text }: Question,
	group: RespondentGroup,
	wave: ClosedWave,
	cube: ShownCube,
): BarToDraw {
	const name = (label ?? text)[getLocale()];
	const place = cube.at({ waveId: wave.id, group, item: id });
	if (place.kind === 'hidden') return { label: name, note: m.results_all_hidden() };
	const spread = place.kind === 'shown' && distribution(countsOf(place.rows, id), points);
	if (!spread) return { label: name, note: m.results_no_answers() };
	const shares = spread.rows.map(({ share }) => share);
	return { label: name, shares, note: `n ${figure(spread.n)}` };
}

function describe({ label, shares, note }: BarToDraw, categories: readonly string[]): string {
	if (!shares) return `${label}: ${note}`;
	const parts = categories.map((category, index) => `${category} ${percent(shares[index] ?? 0)}`);
	return `${label}: ${parts.join(', ')}`;
}
