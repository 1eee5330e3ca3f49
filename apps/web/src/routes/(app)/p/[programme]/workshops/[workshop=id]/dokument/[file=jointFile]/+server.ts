import { jointFileResponse } from '#lib/server/workshop/joint/export.ts';
import * as jointPage from '#lib/server/workshop/joint/joint-page.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const page = await jointPage.find(requireFacilitator(locals), params.workshop);
	return jointFileResponse(page, params.file);
};
