import type { Duplex } from 'node:stream';

/** What holds back its bytes until the end of this turn. */
const corked = new Set<Duplex>();

/**
 * What is written to a stream before the process turns to something else leaves in one packet: a word and
 * the cursor behind it, to each of twenty in a room, would be forty otherwise.
 */
export function corkForThisTurn(stream: Duplex): void {
	if (corked.has(stream)) return;
	if (corked.size === 0) process.nextTick(uncorkAll);
	corked.add(stream);
	stream.cork();
}

function uncorkAll(): void {
	const streams = [...corked];
	corked.clear();
	for (const stream of streams) stream.uncork();
}
