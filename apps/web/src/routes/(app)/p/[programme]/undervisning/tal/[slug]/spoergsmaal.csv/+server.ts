import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as figures from '#lib/server/training/figures/figures.ts';
import { placeInWords } from '#lib/training/figures/figure-words.ts';
import { m } from '#paraglide/messages.js';
import type { RequestHandler } from './$types';

/** First answers to each question, a row for each of its options, or one where it has none. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { questions } = await figures.find(requireActor(locals), params.slug);
	const rows = questions.flatMap(({ figures: told, ...question }) => {
		if (told.kind !== 'shown') return [];
		const { n, difficulty, correlation, upperLower, options } = told;
		const first = [placeInWords(question), question.text, n, difficulty, correlation, upperLower];
		if (options.length === 0) return [first];
		return options.map((option) => [
			...first,
			...[option.text, option.right ? m.figures_option_right() : m.figures_option_wrong()],
			...[option.n, option.share],
		]);
	});
	const header = [
		...[m.figures_place(), m.figures_question(), m.figures_n(), m.figures_right()],
		...[
			m.figures_discrimination(),
			m.figures_upper_lower(),
			m.figures_option(),
			m.figures_option_kind(),
		],
		...[m.figures_chosen(), m.figures_share()],
	];
	return csvDownload(`${params.slug}-spoergsmaal`, header, rows);
};
