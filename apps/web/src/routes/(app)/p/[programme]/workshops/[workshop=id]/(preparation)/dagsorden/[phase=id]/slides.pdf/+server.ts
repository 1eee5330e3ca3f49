import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as slides from '#lib/server/workshop/preparing/slides.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
	new Response(await slides.find(requireFacilitator(locals), params.workshop, params.phase), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': 'inline; filename="slides.pdf"',
			// Whatever a PDF carries, it runs nothing here.
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			'cache-control': 'private, no-cache',
		},
	});
