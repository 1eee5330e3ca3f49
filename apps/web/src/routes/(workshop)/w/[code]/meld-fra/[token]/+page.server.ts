import { error } from '@sveltejs/kit';
import { openWorkshop } from '#lib/server/workshop/joining/participant-page.ts';
import * as followers from '#lib/server/workshop/passing/followers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { title } = await openWorkshop(event);
	return { title };
};

export const actions: Actions = {
	default: async (event) => {
		await openWorkshop(event);
		if (!(await followers.unfollow(event.params.token))) error(404);
		return { hasLeft: true };
	},
};
