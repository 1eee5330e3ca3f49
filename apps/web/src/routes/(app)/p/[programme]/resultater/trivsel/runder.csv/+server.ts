import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as releases from '#lib/server/survey/results/releases.ts';
import * as wellBeing from '#lib/server/survey/results/wellbeing.ts';
import { waveName } from '#lib/survey/labels.ts';
import { whyNone } from '#lib/survey/results/figure-words.ts';
import { m } from '#paraglide/messages.js';
import type { RequestHandler } from './$types';

/** The mean of each wave. */
export const GET: RequestHandler = async ({ locals }) => {
	const actor = requireActor(locals);
	const { waves, release } = await wellBeing.find(actor);
	await releases.create(actor, release);
	const rows = waves.map((wave) => {
		const { figures, incomplete } = wave;
		if (figures.kind !== 'shown') {
			return [waveName(wave), ...Array.from({ length: 5 }, () => undefined), whyNone(figures.kind)];
		}
		const { mean, low, high, n } = figures;
		return [waveName(wave), n, incomplete, mean, low, high, undefined];
	});
	const header = [
		m.wellbeing_wave(),
		m.wellbeing_complete(),
		m.wellbeing_incomplete(),
		m.wellbeing_mean(),
		m.wellbeing_low(),
		m.wellbeing_high(),
		m.wellbeing_why_none(),
	];
	return csvDownload('trivsel-runder', header, rows);
};
