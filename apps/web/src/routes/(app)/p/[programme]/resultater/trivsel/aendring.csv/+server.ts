import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as releases from '#lib/server/survey/results/releases.ts';
import * as wellBeing from '#lib/server/survey/results/wellbeing.ts';
import { changeRows } from '#lib/survey/results/wellbeing/wellbeing-change.ts';
import { m } from '#paraglide/messages.js';
import type { RequestHandler } from './$types';

/** The change of those who can be followed; the header alone where too few can. */
export const GET: RequestHandler = async ({ locals }) => {
	const actor = requireActor(locals);
	const { change, release } = await wellBeing.find(actor);
	await releases.create(actor, release);
	const header = [
		m.wellbeing_figure(),
		m.wellbeing_followed_count(),
		m.wellbeing_value(),
		m.wellbeing_low(),
		m.wellbeing_high(),
	];
	if (change.kind !== 'shown') return csvDownload('trivsel-aendring', header, []);
	const { mean, interval } = change.change;
	const shares = changeRows(change).flatMap(({ label, down, up }) => [
		[`${label}: ${m.wellbeing_down()}`, down.n, down.share, down.low, down.high],
		[`${label}: ${m.wellbeing_up()}`, up.n, up.share, up.low, up.high],
	]);
	return csvDownload('trivsel-aendring', header, [
		[m.wellbeing_mean_change(), change.n, mean, interval?.low, interval?.high],
		...shares,
	]);
};
