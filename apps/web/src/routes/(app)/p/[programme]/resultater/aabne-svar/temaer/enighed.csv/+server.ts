import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as releases from '#lib/server/survey/results/releases.ts';
import * as counts from '#lib/server/survey/results/texts/text-counts.ts';
import { textsIn } from '#lib/survey/results/texts/texts-address.ts';
import { agreementInWords } from '#lib/survey/results/texts/texts-words.ts';
import { m } from '#paraglide/messages.js';
import type { RequestHandler } from './$types';

/** How well each two readers agree on each theme. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const actor = requireActor(locals);
	const data = await counts.find(actor, textsIn(url.searchParams));
	await releases.create(actor, data.release);
	const rows = data.agreement.flatMap((pair) => {
		if (pair.kind !== 'shown') return [];
		return pair.themes.map(({ theme, kappa, observed }) => [
			...pair.readers,
			data.themes.find(({ id }) => id === theme)?.name,
			pair.n,
			kappa,
			agreementInWords(kappa),
			observed,
		]);
	});
	const header = [
		m.texts_first_reader(),
		m.texts_second_reader(),
		m.texts_theme(),
		m.texts_read_by_both(),
		m.texts_kappa(),
		m.texts_agreement_kappa(),
		m.texts_agreement_observed(),
	];
	return csvDownload('enighed-om-temaer', header, rows);
};
