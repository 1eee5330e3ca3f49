/** What a socket is closed with. */
export interface Close {
	readonly code: number;
	readonly reason: string;
}

/** Why a socket is closed by the server. Browsers connect again after each of them. */
export const CLOSE = {
	/** A message that is none of ours, or an edit that cannot be read. */
	broken: { code: 4400, reason: 'broken message' },
	/** The cookies of this browser open nothing here (any longer). */
	unknown: { code: 4401, reason: 'not known here' },
	/** An edit under a number that is another's. */
	forged: { code: 4403, reason: 'another’s number' },
	/** Another process holds the workshop; the proxy may find it at the next try. */
	elsewhere: { code: 4409, reason: 'held by another process' },
	/** More messages than hands can type. */
	tooFast: { code: 4429, reason: 'too many messages' },
	tooBig: { code: 1009, reason: 'too big' },
	/** What was written could not be kept, and has not been taken. */
	notKept: { code: 1011, reason: 'not kept' },
	/** The process ends, or the connection to the database was lost. */
	restart: { code: 1012, reason: 'restarting' },
} as const satisfies Record<string, Close>;

/**
 * A refusal that ends in closing the socket. It carries no message and no stack: Hocuspocus logs what it
 * finds, and whoever sends broken messages should not fill the log.
 */
export class Refusal extends Error {
	override name = 'Refusal';
	readonly code: number;
	readonly reason: string;

	constructor({ code, reason }: Close) {
		super('');
		this.stack = 'Refusal';
		this.code = code;
		this.reason = reason;
	}
}
