import { error } from '@sveltejs/kit';
import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as breakdown from '#lib/server/survey/results/breakdown.ts';
import * as releases from '#lib/server/survey/results/releases.ts';
import { breakdownIn } from '#lib/survey/results/breakdown/breakdown-address.ts';
import { breakdownFile } from '#lib/survey/results/breakdown/breakdown-file.ts';
import { asFileName } from '#lib/survey/results/question/question-address.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const actor = requireActor(locals);
	const { result } = await breakdown.find(actor, breakdownIn(url.searchParams));
	// The page offers no file where it has no figures.
	if (result.kind !== 'shown') error(404);
	await releases.create(actor, breakdown.releaseOf(result));
	const { header, rows } = breakdownFile(result);
	return csvDownload(`fordeling-${asFileName(result.asked.item)}`, header, rows);
};
