import { requireActor } from '#lib/server/identity/actor.ts';
import { trends } from '#lib/server/survey/results.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await trends(requireActor(locals))),
	/** What the figures are: a mean on the question's scale, or the share of favourable answers. */
	measure: url.searchParams.get('vis') === 'andel' ? ('share' as const) : ('mean' as const),
});
