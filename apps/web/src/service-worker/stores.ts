import { version } from '$app/env';

/** Pages of another build name files of that build: each build has its own. */
const PAGES = `training-pages-${version}`;

/** Files whose address is made of what they hold; they are the same in every build that names them. */
const FILES = 'training-files';

export const pages = () => caches.open(PAGES);
export const files = () => caches.open(FILES);

/** Forgets what another build has left. */
export async function removeOutdated(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => name !== PAGES && name !== FILES).map((name) => caches.delete(name)),
	);
}

/** Forgets every page. */
export async function removePages(): Promise<void> {
	await caches.delete(PAGES);
}
