import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as releases from '#lib/server/survey/results/releases.ts';
import * as counts from '#lib/server/survey/results/texts/text-counts.ts';
import { groupName, waveName } from '#lib/survey/labels.ts';
import { textsIn } from '#lib/survey/results/texts/texts-address.ts';
import { themeOverWaves } from '#lib/survey/results/texts/texts-figures.ts';
import { whyNotCounted } from '#lib/survey/results/texts/texts-words.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { RequestHandler } from './$types';

/** How often each theme was put on the answers to one question, wave by wave. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const actor = requireActor(locals);
	const data = await counts.find(actor, textsIn(url.searchParams));
	await releases.create(actor, data.release);
	const { chosen } = data;
	const question = data.questions.find(({ id }) => id === chosen?.item);
	const rows = data.themes.flatMap((theme) =>
		themeOverWaves(data, theme.id).map((row) => {
			const { wave, count, agreed, point } = row;
			return [
				chosen && groupName[chosen.group](),
				question?.label[getLocale()],
				waveName(wave),
				theme.name,
				count,
				...(point.kind === 'shown'
					? [point.n, point.value, point.low, point.high]
					: [undefined, undefined, undefined, undefined]),
				agreed,
				whyNotCounted(row) || undefined,
			];
		}),
	);
	const header = [
		m.texts_group(),
		m.texts_question(),
		m.texts_wave(),
		m.texts_theme(),
		m.texts_count(),
		m.texts_read_texts(),
		m.texts_share(),
		m.texts_low(),
		m.texts_high(),
		m.texts_agreed(),
		m.texts_why_none(),
	];
	return csvDownload('temaer', header, rows);
};
