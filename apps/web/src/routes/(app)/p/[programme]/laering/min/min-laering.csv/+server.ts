import { csvDownload } from '#lib/server/csv/download.ts';
import { requireLearner } from '#lib/server/training/learners.ts';
import * as record from '#lib/server/training/record.ts';
import { recordTable } from '#lib/training/record-table.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const { modules } = await record.find(requireLearner(locals));
	const { header, rows } = recordTable(modules);
	return csvDownload('min-laering', header, rows);
};
