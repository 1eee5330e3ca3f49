import { Client, escapeIdentifier, type QueryResultRow } from 'pg';

/** Milliseconds before a lost connection is made again. */
const PAUSE = 500;
/** Milliseconds that an answer may take before the connection counts as dead. */
const PATIENCE = 10_000;
/** Milliseconds between two questions whether the server is still there. */
const HEARTBEAT = 5_000;

/** What the owner of a session is told of it. */
export interface LiveSessionEvents {
	/** The connection stands; all locks are free again. */
	readonly up: () => void;
	/** The connection is gone, and with it every lock that it held. */
	readonly lost: () => void;
	/** Somebody notified. */
	readonly heard: (channel: string, payload: string) => void;
}

/** The connection is not there; what was asked may or may not have been done. */
export class SessionLost extends Error {
	override name = 'SessionLost';
}

/**
 * One connection to PostgreSQL that listens, and holds locks for as long as it stands. What only the
 * holder of a lock may write goes over this connection too: it cannot be written after the lock is lost.
 */
export class LiveSession {
	readonly #url: string;
	readonly #channels: readonly string[];
	readonly #events: LiveSessionEvents;
	#client: Client | undefined;
	#timer: NodeJS.Timeout | undefined;
	#isClosed = false;

	constructor(url: string, channels: readonly string[], events: LiveSessionEvents) {
		this.#url = url;
		this.#channels = channels;
		this.#events = events;
		void this.#connect();
	}

	get isUp(): boolean {
		return this.#client !== undefined;
	}

	/** @throws SessionLost when the connection is not there, or breaks before the answer */
	async query<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
		const client = this.#client;
		if (!client) throw new SessionLost('There is no connection.');
		try {
			return (await client.query<Row>(text, values)).rows;
		} catch (problem) {
			if (this.#client !== client) throw new SessionLost('It broke.', { cause: problem });
			// An error of the server is an answer; silence is none, and nobody knows what holds.
			if (!isAnswer(problem)) this.#lose(client);
			throw problem;
		}
	}

	/** Takes the lock of this name until it is given back or the connection is lost. */
	async tryLock(name: string): Promise<boolean> {
		const [row] = await this.query<{ taken: boolean }>(
			'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken',
			[name],
		);
		return row?.taken === true;
	}

	async unlock(name: string): Promise<void> {
		await this.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
	}

	/** Ends the connection; it is not made again. */
	async close(): Promise<void> {
		this.#isClosed = true;
		clearTimeout(this.#timer);
		const client = this.#client;
		this.#client = undefined;
		await client?.end();
	}

	async #connect(): Promise<void> {
		const client = new Client({
			connectionString: this.#url,
			connectionTimeoutMillis: PATIENCE,
			query_timeout: PATIENCE,
			keepAlive: true,
		});
		client.on('error', () => this.#lose(client));
		client.on('end', () => this.#lose(client));
		client.on('notification', ({ channel, payload = '' }) => this.#events.heard(channel, payload));
		try {
			await client.connect();
			// A machine that fell off the network gives its locks back within half a minute.
			await client.query(
				'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3',
			);
			for (const channel of this.#channels)
				await client.query(`LISTEN ${escapeIdentifier(channel)}`);
		} catch {
			end(client);
			this.#again(() => this.#connect(), PAUSE);
			return;
		}
		if (this.#isClosed) return end(client);
		this.#client = client;
		this.#beat();
		this.#events.up();
	}

	#beat(): void {
		this.#again(async () => {
			await this.query('SELECT 1').catch(() => undefined);
			if (this.isUp) this.#beat();
		}, HEARTBEAT);
	}

	#again(what: () => Promise<void>, pause: number): void {
		clearTimeout(this.#timer);
		if (!this.#isClosed) this.#timer = setTimeout(() => void what(), pause);
	}

	#lose(client: Client): void {
		if (this.#client !== client) return;
		this.#client = undefined;
		end(client);
		this.#again(() => this.#connect(), PAUSE);
		this.#events.lost();
	}
}

function end(client: Client): void {
	client.end().catch(() => undefined);
}

/** PostgreSQL's errors carry a code of five characters, such as 53100 for a full disk. */
function isAnswer(problem: unknown): boolean {
	const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
	return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
}
