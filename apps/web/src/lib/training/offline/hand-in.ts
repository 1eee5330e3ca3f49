import type { HandedResult } from '../handed.ts';
import { MOST_HANDED } from '../most-handed.ts';
import { type Item, list, markHanded } from './waiting-answers.ts';

/** How handing in went; `nothing` where nothing waited. */
export type HandingIn = 'nothing' | 'done' | 'no-connection' | 'signed-out';

/** What the server said of what was sent. */
interface Sent {
	readonly result: HandingIn;
	readonly taken: readonly Item[];
	/** What it never will take. */
	readonly refused: readonly Item[];
}

/**
 * Hands in all that waits, and has the phone remember what the server took. Page and service worker do
 * it one at a time, so that nothing is sent twice; if it is, the server takes it once.
 */
export function handIn(): Promise<HandingIn> {
	return navigator.locks.request('training-hand-in', handInNow);
}

/** Hands in what lies on no phone: who asks must remember what came of it. */
export function handInUnkept(items: readonly Item[]): Promise<Sent> {
	return navigator.locks.request('training-hand-in', () => send(items.slice(0, MOST_HANDED)));
}

async function handInNow(): Promise<HandingIn> {
	const waiting = (await list()).filter(({ handed }) => !handed);
	const groups = Map.groupBy(waiting, ({ person, programme }) => `${person} ${programme}`);
	let result: HandingIn = 'nothing';
	for (const group of groups.values()) {
		for (let first = 0; first < group.length; first += MOST_HANDED) {
			const sent = await send(group.slice(first, first + MOST_HANDED));
			if (sent.result === 'no-connection') return sent.result;
			if (sent.result === 'done') await markHanded(sent.taken, sent.refused);
			// What another person did on this phone waits until they sign in again.
			if (result !== 'done') result = sent.result;
		}
	}
	return result;
}

/** Sends what one person did in one programme. */
async function send(items: readonly Item[]): Promise<Sent> {
	const not = (result: HandingIn): Sent => ({ result, taken: [], refused: [] });
	const [{ person, programme } = { person: '', programme: '' }] = items;
	const answers = items.filter(({ answer }) => answer);
	const steps = items.filter(({ step }) => step);
	const now = Date.now();
	const waited = ({ at }: Item) => (now - at) / 1000;
	const response = await post(`/p/${programme}/laering/svar`, {
		person,
		answers: answers.map((item) => ({ ...item.answer, id: item.id, waited: waited(item) })),
		steps: steps.map((item) => ({ ...item.step, waited: waited(item) })),
	});
	if (!response) return not('no-connection');
	if (response.status === 401 || response.status === 409) return not('signed-out');
	// No member any more, or nothing that the server ever will take.
	if (response.status < 500 && !response.ok) return { result: 'done', taken: [], refused: items };
	if (!response.ok) return not('no-connection');
	const result = (await response.json()) as HandedResult;
	const outcomes = [...result.answers, ...result.steps];
	const inOrder = [...answers, ...steps];
	return {
		result: 'done',
		taken: inOrder.filter((_, place) => outcomes[place]?.taken),
		refused: inOrder.filter((_, place) => !outcomes[place]?.taken),
	};
}

async function post(address: string, body: unknown): Promise<Response | undefined> {
	try {
		return await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
			// The last answers go out even if the page is being left.
			keepalive: true,
		});
	} catch {
		return undefined;
	}
}
