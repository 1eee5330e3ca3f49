import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** What the app's bundle offers for the sockets of workshops, once it has started. */
interface Live {
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
	close(): Promise<void>;
}

/** Kit knows no sockets: its bundle leaves whoever answers them here. */
function live(): Live | undefined {
	return (globalThis as Record<symbol, Live | undefined>)[Symbol.for('raadgiver.live')];
}

/** Hands a request for a socket to the app; nobody else takes any. */
export function upgradeToLive(request: IncomingMessage, socket: Duplex, head: Buffer): void {
	const taker = live();
	if (taker) taker.upgrade(request, socket, head);
	else socket.destroy();
}

/** Lets go of all sockets, and of what they hold. */
export function closeLive(): void {
	void live()?.close();
}
