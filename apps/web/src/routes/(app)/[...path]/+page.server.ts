import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** An address that no other page has is answered within the shell, with its navigation. */
export const load: PageServerLoad = () => error(404);
