import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as releases from '#lib/server/survey/results/releases.ts';
import * as wellBeing from '#lib/server/survey/results/wellbeing.ts';
import { waveName } from '#lib/survey/labels.ts';
import { whyNone } from '#lib/survey/results/figure-words.ts';
import { bandIn, WHO5_BANDS } from '#lib/survey/results/wellbeing/wellbeing-figures.ts';
import { bandName } from '#lib/survey/results/wellbeing/wellbeing-words.ts';
import { m } from '#paraglide/messages.js';
import type { RequestHandler } from './$types';

/** How many of each wave lie in each band of WHO-5. */
export const GET: RequestHandler = async ({ locals }) => {
	const actor = requireActor(locals);
	const { waves, release } = await wellBeing.find(actor);
	await releases.create(actor, release);
	const rows = waves.flatMap((wave) =>
		WHO5_BANDS.map((band) => {
			const found = bandIn(wave, band);
			const why = wave.figures.kind === 'shown' ? undefined : whyNone(wave.figures.kind);
			const figures = [found?.count, found?.n, found?.share, found?.low, found?.high];
			return [waveName(wave), bandName[band](), ...figures, why];
		}),
	);
	const header = [
		m.wellbeing_wave(),
		m.wellbeing_band(),
		m.wellbeing_count(),
		m.wellbeing_complete(),
		m.wellbeing_share(),
		m.wellbeing_low(),
		m.wellbeing_high(),
		m.wellbeing_why_none(),
	];
	return csvDownload('trivsel-niveauer', header, rows);
};
