import { requireActor } from '#lib/server/identity/actor.ts';
import * as counts from '#lib/server/survey/results/texts/text-counts.ts';
import { textsIn } from '#lib/survey/results/texts/texts-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await counts.find(requireActor(locals), textsIn(url.searchParams))),
	done: url.searchParams.get('tema'),
});
