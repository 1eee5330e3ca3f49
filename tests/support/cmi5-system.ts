import { randomUUID } from 'node:crypto';
import { type Answer, type Asked, type FileServer, serveFiles } from './file-server.ts';

/** A statement as it reached the record store. */
export type StoredStatement = {
	readonly id: string;
	readonly verb: { readonly id: string };
	readonly actor: unknown;
	readonly object: { readonly id: string };
	readonly result?: {
		readonly score?: { readonly scaled: number };
		readonly success?: boolean;
		readonly completion?: boolean;
		readonly duration?: string;
	};
	readonly context: {
		readonly registration: string;
		readonly extensions: Readonly<Record<string, unknown>>;
		readonly contextActivities: Readonly<Record<string, readonly { readonly id: string }[]>>;
	};
};

/** A learning system that plays cmi5 units, with a learning record store behind it. */
export type Cmi5System = {
	readonly registration: string;
	/** Starts a session: the address that the learner is sent to. */
	readonly launch: () => string;
	readonly statements: () => readonly StoredStatement[];
	/** What the store refused, and why: a unit that keeps the rules leaves nothing here. */
	readonly refused: () => readonly string[];
	readonly stop: () => Promise<void>;
};

const CMI5_CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const learner = {
	objectType: 'Agent',
	account: { homePage: 'https://example.dk', name: 'learner-7' },
};

/** Serves an unpacked package and the store, which checks what cmi5 demands of a unit. */
export async function openCmi5System(
	files: Readonly<Record<string, Uint8Array>>,
	{ unit, masteryScore }: { unit: string; masteryScore: number },
): Promise<Cmi5System> {
	const registration = randomUUID();
	const tokens = new Map<string, { token: string; session: string }>();
	const documents = new Map<string, string>();
	const stored = new Map<string, StoredStatement>();
	const refused: string[] = [];
	let session = '';

	function refuse(reason: string): Answer {
		refused.push(reason);
		return { status: 400, body: reason };
	}

	/** The token is given once: a second page with the same address gets none. */
	function giveToken(query: URLSearchParams): Answer {
		const key = query.get('key') ?? '';
		const given = tokens.get(key);
		tokens.delete(key);
		session = given?.session ?? '';
		const body = given
			? { 'auth-token': given.token }
			: { 'error-code': '1', 'error-text': 'The token was given before.' };
		return { type: 'application/json', body: JSON.stringify(body) };
	}

	function launchData(): string {
		return JSON.stringify({
			contextTemplate: {
				contextActivities: { grouping: [{ id: 'https://example.dk/publisher/unit' }] },
				extensions: { [SESSION]: session },
			},
			launchMode: 'Normal',
			masteryScore,
			moveOn: 'CompletedAndPassed',
			returnURL: `${server.url}/return`,
		});
	}

	async function state({ method, query, body }: Asked): Promise<Answer | undefined> {
		if (query.get('registration') !== registration || query.get('activityId') !== unit)
			return refuse('a document of another registration');
		const id = query.get('stateId') ?? '';
		if (method === 'PUT') {
			documents.set(id, await body());
			return { status: 204 };
		}
		const text = id === 'LMS.LaunchData' ? launchData() : documents.get(id);
		return text === undefined ? undefined : { body: text };
	}

	async function take(body: string): Promise<Answer> {
		const statements = JSON.parse(body) as readonly StoredStatement[];
		for (const statement of statements) {
			const fault = faultOf(statement);
			if (fault) return refuse(fault);
			stored.set(statement.id, statement);
		}
		return { type: 'application/json', body: JSON.stringify(statements.map(({ id }) => id)) };
	}

	function faultOf({ actor, object, context, verb }: StoredStatement): string | undefined {
		if (JSON.stringify(actor) !== JSON.stringify(learner)) return 'another actor';
		if (object.id !== unit) return 'another unit';
		if (context.registration !== registration) return 'another registration';
		if (context.extensions[SESSION] !== session) return 'the context template was not kept';
		if (!context.contextActivities['grouping']) return 'the grouping of the template is gone';
		const categories = context.contextActivities['category'] ?? [];
		if (!categories.some(({ id }) => id === CMI5_CATEGORY)) return 'no category of cmi5';
		const verbs = [...stored.values()]
			.filter((known) => known.context.extensions[SESSION] === session)
			.map((known) => known.verb.id);
		if (verbs.length === 0 && !verb.id.endsWith('/initialized')) return 'initialized is not first';
		if (verbs.some((id) => id.endsWith('/terminated'))) return 'something after terminated';
		return verbs.includes(verb.id) ? `${verb.id} twice in a session` : undefined;
	}

	const server: FileServer = await serveFiles(async (path, asked) => {
		if (path === '/return') return { type: 'text/html', body: '<title>Tilbage</title>' };
		if (path === '/token') return giveToken(asked.query);
		if (path.startsWith('/store/')) {
			if (!asked.headers.authorization?.startsWith('Basic ') || session === '')
				return { status: 401 };
			if (asked.headers['x-experience-api-version'] !== '1.0.3')
				return refuse('no version of xAPI');
			if (path === '/store/activities/state') return state(asked);
			if (path === '/store/statements') return take(await asked.body());
			return undefined;
		}
		const file = files[path.slice(1)];
		return file && { body: file };
	});

	return {
		registration,
		launch() {
			const key = randomUUID();
			tokens.set(key, { token: randomUUID(), session: randomUUID() });
			const query = new URLSearchParams({
				endpoint: `${server.url}/store`,
				fetch: `${server.url}/token?key=${key}`,
				actor: JSON.stringify(learner),
				registration,
				activityId: unit,
			});
			return `${server.url}/index.html?${query}`;
		},
		statements: () => [...stored.values()],
		refused: () => refused,
		stop: server.stop,
	};
}
