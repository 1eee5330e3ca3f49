import { dev } from '$app/env';
import type { PageLoad } from './$types';

/** The condition is known when building, so a production build leaves the gallery out. */
export const load: PageLoad = async () => ({
	gallery: dev ? (await import('@raadgiver/ui/gallery')).gallery : [],
});
