import type { Page } from 'playwright';

/** The kind of a message of Hocuspocus that carries JSON and no document. */
const STATELESS = 5;

/** Lets somebody speak to the page of a wall in the place of the server, which says all but the rooms. */
export interface Feed {
	/** Resolves when the page's channel is open. */
	readonly ready: Promise<unknown>;
	readonly send: (message: unknown) => void;
}

/** To be called before the page is opened: its socket to the workshop goes through here. */
export async function openFeed(page: Page): Promise<Feed> {
	let speak: ((message: Buffer) => void) | undefined;
	let channel: Buffer | undefined;
	const ready = Promise.withResolvers<undefined>();
	await page.routeWebSocket(/\/live\//, (socket) => {
		const server = socket.connectToServer();
		speak = (message) => socket.send(message);
		server.onMessage((message) => {
			// The server knows of no rooms: what the page shall show is said here.
			if (!message.includes('"kind":"wall"')) socket.send(message);
			if (typeof message === 'string') return;
			// Every message begins with the name of the document it is about.
			const name = message.subarray(0, 1 + (message[0] ?? 0));
			if (!name.includes('channel/')) return;
			channel = name;
			ready.resolve(undefined);
		});
	});
	return {
		ready: ready.promise,
		send: (message) => {
			const text = Buffer.from(JSON.stringify(message));
			if (channel)
				speak?.(Buffer.concat([channel, Buffer.of(STATELESS), variableLength(text.length), text]));
		},
	};
}

/** A number as Yjs writes lengths: seven bits a byte, the lowest first. */
function variableLength(length: number): Buffer {
	const bytes: number[] = [];
	let rest = length;
	while (rest > 127) {
		bytes.push(128 | (rest & 127));
		rest >>>= 7;
	}
	return Buffer.from([...bytes, rest]);
}
