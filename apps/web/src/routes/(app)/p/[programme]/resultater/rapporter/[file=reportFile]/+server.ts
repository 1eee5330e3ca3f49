import { error } from '@sveltejs/kit';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as reports from '#lib/server/survey/report/reports.ts';
import { readReportFile } from '#lib/survey/report-file.ts';
import type { RequestHandler } from './$types';

const types = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export const GET: RequestHandler = async ({ locals, params }) => {
	const wanted = readReportFile(params.file) ?? error(404);
	const file = await reports.findFile(requireActor(locals), wanted);
	return new Response(file, {
		headers: {
			'content-type': types[wanted.format],
			// A PDF is read in the browser; a word processor's file is saved.
			'content-disposition': `${wanted.format === 'pdf' ? 'inline' : 'attachment'}; filename="rapport-${params.file}"`,
			// A version never changes, but whoever has lost their part in the programme asks in vain.
			'cache-control': 'private, no-cache',
		},
	});
};
