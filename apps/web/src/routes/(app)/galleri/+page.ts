import type { PageLoad } from './$types';

/** Vite puts the value in when building, so a production build leaves the gallery out. */
export const load: PageLoad = async () => ({
	gallery: import.meta.env.DEV ? (await import('@raadgiver/ui/gallery')).gallery : [],
});
