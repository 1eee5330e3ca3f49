import { redirect } from '@sveltejs/kit';
import * as certificates from '#lib/server/training/certificates/certificates.ts';
import { requireLearner } from '#lib/server/training/learners.ts';
import type { RequestHandler } from './$types';

/**
 * Leads to the certificate of a module. The page that says that the module is done does not know it:
 * it may lie on the phone, and be shown before the last step is handed in.
 */
export const GET: RequestHandler = async ({ locals, params }) => {
	const id = await certificates.newestOf(requireLearner(locals), params.slug);
	const learning = `/p/${params.programme}/laering`;
	redirect(303, id ? `${learning}/bevis/${id}` : `${learning}/min`);
};
