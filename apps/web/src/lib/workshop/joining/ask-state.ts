import type { LiveConnection } from '../live-connection.svelte.ts';
import type { Known } from '../known.ts';

/** How often a page without a socket asks what goes on. Milliseconds. */
const EVERY = 15_000;

/**
 * Follows the workshop by asking, for as long as the socket is not there: some networks let none through.
 * Returns what stops it.
 */
export function askState(live: LiveConnection, address: string): () => void {
	const ask = async () => {
		if (live.connection === 'connected') return;
		try {
			const response = await fetch(address);
			if (!response.ok || response.redirected) return;
			live.learn((await response.json()) as Known);
		} catch {
			// No way to the server at all: the page says so already, and asks again.
		}
	};
	const timer = setInterval(() => void ask(), EVERY);
	return () => clearInterval(timer);
}
