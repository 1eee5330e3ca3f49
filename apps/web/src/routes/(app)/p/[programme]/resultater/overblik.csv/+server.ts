import { RESPONDENT_GROUPS } from '@raadgiver/survey';
import { csvDownload } from '#lib/server/csv/download.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as overview from '#lib/server/survey/results/overview.ts';
import * as releases from '#lib/server/survey/results/releases.ts';
import { overviewTable } from '#lib/survey/results/overview/overview-table.ts';
import { rangeIn } from '#lib/survey/results/wave-range.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const actor = requireActor(locals);
	const found = await overview.find(actor, rangeIn(url.searchParams));
	await releases.create(actor, {
		kind: 'figures',
		format: 'csv',
		covers: {
			waves: found.waves.map(({ id }) => id),
			groups: [...RESPONDENT_GROUPS],
			questions: [...new Set(found.rows.flatMap(({ groups }) => groups.map(({ item }) => item)))],
		},
		minimumGroup: found.minimum,
	});
	const { header, rows } = overviewTable(found);
	return csvDownload('overblik', header, rows);
};
