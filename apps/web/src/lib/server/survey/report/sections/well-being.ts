import { countsOf, RESPONDENT_GROUPS, type RespondentGroup, wellBeing } from '@raadgiver/survey';
import type { Block, Section } from '#lib/server/documents/document.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { figure, percent } from '#lib/format.ts';
import { byTime, type HalfYear } from '#lib/survey/half-year.ts';
import { waveName } from '#lib/survey/labels.ts';
import { whyNone } from '#lib/survey/results/figure-words.ts';
import { m } from '#paraglide/messages.js';
import { type ClosedWave, findClosedWaves } from '../../results/closed-waves.ts';
import { readShownCube, type ShownCube } from '../../results/cube/shown-cube.ts';

/** WHO-5 of the group that is asked it, wave by wave; left empty where nobody is. */
export async function wellBeingSection(actor: Actor, asked: HalfYear): Promise<Section> {
	const { waves: closed } = await findClosedWaves(actor, 'coordinator', 'management');
	const waves = closed.filter((wave) => byTime(wave, asked) <= 0);
	const instruments = RESPONDENT_GROUPS.flatMap((group) => {
		const newest = waves.findLast((wave) => wave.groups[group]);
		const questions = newest?.groups[group]?.questionnaire.questions ?? [];
		return questions.filter(({ kind }) => kind === 'who5').map(({ id }) => ({ group, item: id }));
	});
	const cube = await readShownCube(waves, { items: instruments.map(({ item }) => item) });
	return {
		heading: m.reports_well_being(),
		blocks:
			instruments.length === 0
				? [{ kind: 'paragraph', text: m.results_never_asked() }]
				: instruments.flatMap((instrument) => instrumentBlocks(instrument, waves, cube)),
	};
}

function instrumentBlocks(
	{ group, item }: { group: RespondentGroup; item: string },
	waves: readonly ClosedWave[],
	cube: ShownCube,
): Block[] {
	const rows = waves.map((wave) => {
		const place = cube.at({ waveId: wave.id, group, item });
		const base =
			place.kind === 'hidden' ? 'withheld' : place.kind === 'shown' && countsOf(place.rows, item);
		const found = wellBeing(base || undefined, { minimum: wave.minimum });
		if (found.kind !== 'shown') return [waveName(wave), whyNone(found.kind), '–', '–', '–', '–'];
		const shares = found.bands.map(({ share }) => percent(share));
		const mean = m.reports_mean({
			mean: figure(found.mean),
			low: figure(found.low),
			high: figure(found.high),
		});
		return [waveName(wave), mean, ...shares, figure(found.n)];
	});
	return [
		{
			kind: 'table',
			caption: m.reports_well_being_caption(),
			header: [
				m.results_wave(),
				m.reports_mean_interval(),
				m.reports_band_great_risk(),
				m.reports_band_risk(),
				m.reports_band_no_risk(),
				m.reports_answered(),
			],
			rows,
			numeric: [1, 2, 3, 4, 5],
		},
		{ kind: 'paragraph', text: m.reports_well_being_caution(), tone: 'muted' },
	];
}
