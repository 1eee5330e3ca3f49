import type { Launch } from './cmi5-launch.ts';
import { RuntimeError } from './runtime.ts';

const XAPI_VERSION = '1.0.3';

/** The learning record store ("LRS") of a launch, as far as a unit asks it. */
export interface Store {
	/** A document of the learner in this unit; nothing where there is none. */
	readState(id: string): Promise<string | undefined>;
	writeState(id: string, text: string): Promise<void>;
	/** What the learner prefers in all units. cmi5 wants it asked for, whatever is made of it. */
	readPreferences(): Promise<void>;
	/** Statements with ids of their own: sending one again changes nothing. */
	writeStatements(statements: readonly { readonly id: string }[], leaving?: boolean): Promise<void>;
}

/** Takes the token, which is given once, and opens the store with it. */
export async function openStore(launch: Launch): Promise<Store> {
	const answer = await fetch(launch.fetch, { method: 'POST' });
	const body = (await answer.json()) as { 'auth-token'?: string };
	const token = body['auth-token'];
	if (!answer.ok || !token) throw new RuntimeError('the cmi5 system gives no token');
	const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': XAPI_VERSION };

	async function ask(path: string, query: Record<string, string>, init: RequestInit = {}) {
		const search = new URLSearchParams(query);
		const address = `${launch.endpoint}${path}${search.size > 0 ? `?${search}` : ''}`;
		const response = await fetch(address, {
			...init,
			headers: { ...headers, ...init.headers },
		});
		if (!response.ok && response.status !== 404)
			throw new RuntimeError(`the record store answered ${response.status} to ${path}`);
		return response;
	}

	const stateQuery = (stateId: string) => ({
		stateId,
		activityId: launch.activityId,
		agent: launch.actor,
		registration: launch.registration,
	});

	return {
		async readState(id) {
			const response = await ask('activities/state', stateQuery(id));
			return response.ok ? response.text() : undefined;
		},
		async writeState(id, text) {
			await ask('activities/state', stateQuery(id), {
				method: 'PUT',
				headers: { 'content-type': 'text/plain' },
				body: text,
			});
		},
		async readPreferences() {
			const query = { profileId: 'cmi5LearnerPreferences', agent: launch.actor };
			await ask('agents/profile', query);
		},
		async writeStatements(statements, leaving = false) {
			await ask(
				'statements',
				{},
				{
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify(statements),
					// Goes on when the page is gone.
					keepalive: leaving,
				},
			);
		},
	};
}
