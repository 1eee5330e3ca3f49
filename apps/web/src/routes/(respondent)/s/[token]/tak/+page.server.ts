import { redirect } from '@sveltejs/kit';
import * as ballots from '#lib/server/survey/ballots.ts';
import type { PageServerLoad } from './$types';

/** Only for a ballot that lies in the urn: whoever comes here earlier is led back to the questions. */
export const load: PageServerLoad = async ({ params }) => {
	const found = await ballots.find(params.token);
	if ('ballot' in found || found.refusal !== 'used') redirect(303, `/s/${params.token}`);
};
