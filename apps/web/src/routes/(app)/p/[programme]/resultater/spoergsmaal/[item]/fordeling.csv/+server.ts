import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as question from '#lib/server/survey/results/question/question.ts';
import * as releases from '#lib/server/survey/results/releases.ts';
import { asFileName, questionIn } from '#lib/survey/results/question/question-address.ts';
import { answersFile } from '#lib/survey/results/question/question-files.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const actor = requireActor(locals);
	const found = await question.find(actor, params.item, questionIn(url.searchParams));
	await releases.create(actor, question.releaseOf(found));
	const { header, rows } = answersFile(found);
	return csvDownload(`svar-${asFileName(params.item)}`, header, rows);
};
