import { error } from '@sveltejs/kit';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import * as downloads from '#lib/server/training/transfer/downloads.ts';
import { DOWNLOAD_NAMES } from '#lib/training/transfer/download-names.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const wanted = DOWNLOAD_NAMES.find((known) => known === params.file) ?? error(404);
	const { name, contentType, bytes } = await downloads.make(
		requireTeacher(locals),
		params.slug,
		wanted,
	);
	return new Response(bytes, {
		headers: {
			'content-type': contentType,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store',
		},
	});
};
