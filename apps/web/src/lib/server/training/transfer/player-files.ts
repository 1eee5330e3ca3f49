import type { PackedFile } from './zip.ts';

/** What `npm run build` makes of the player of packages, taken into the server when it is built. */
const built = import.meta.glob<string>('/packaged/build/player.*', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/**
 * The script and the sheet of the player, the same in every package.
 * @throws Error where the server was built without the player
 */
export function playerFiles(): readonly PackedFile[] {
	const files = ['player.js', 'player.css'].map((path) => ({
		path,
		text: built[`/packaged/build/${path}`],
	}));
	return files.map(({ path, text }) => {
		if (text === undefined) throw new Error(`${path} was not built: run npm run build`);
		return { path, text };
	});
}
