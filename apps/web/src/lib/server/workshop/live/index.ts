import { Live } from './live.ts';

/** Where the HTTP server, which the build does not make, finds who answers requests for sockets. */
const PLACE = Symbol.for('raadgiver.live');

/** Opens the way for sockets. While developing, each change of this code makes a new one. */
export function startLive(databaseUrl: string): void {
	const places = globalThis as Record<symbol, Live | undefined>;
	void places[PLACE]?.close();
	places[PLACE] = new Live(databaseUrl);
}
