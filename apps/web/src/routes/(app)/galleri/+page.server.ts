import { error } from '@sveltejs/kit';
import { dev } from '$app/env';
import type { PageServerLoad } from './$types';

/** For those who build; to everybody else it is not there. */
export const load: PageServerLoad = () => {
	if (!dev) error(404);
};
