import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import * as slides from '#lib/server/workshop/preparing/slides.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
	new Response(await slides.find(requireFacilitator(locals), params.workshop, params.phase), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': 'inline; filename="slides.pdf"',
			// The projector shows it in a frame. Chromium shows no PDF in a sandbox, and what a PDF carries runs
			// in the browser's own viewer, apart from our pages.
			'content-security-policy': "frame-ancestors 'self'",
			'cache-control': 'private, no-cache',
		},
	});
