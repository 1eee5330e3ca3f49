import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { handing } from './handing.svelte.ts';
import HandingLine from './HandingLine.svelte';

const slug = 'laegeattester';
const answer = {
	slug,
	version: 1,
	item: 'question/when-285',
	purpose: 'step' as const,
	given: 1,
};

const server = vi.spyOn(globalThis, 'fetch');

let end: () => void;

beforeEach(() => {
	// A private window, or a phone that is full.
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('The phone is full', 'QuotaExceededError');
	});
	server.mockReset();
	end = handing.begin({ person: 'somebody', programme: 'aarhus' });
});

afterEach(() => end());

const takesAll = () =>
	Promise.resolve(Response.json({ answers: [{ taken: true }], steps: [] }, { status: 200 }));

test('where the phone takes nothing down, an answer goes straight to the server', async () => {
	server.mockImplementation(takesAll);
	render(HandingLine);
	await handing.hand({ answers: [answer] });
	await expect.element(page.getByText(/Gemt kl/)).toBeVisible();
	const [address, request] = server.mock.lastCall ?? [];
	expect(address).toBe('/p/aarhus/laering/svar');
	expect(JSON.parse(String(request?.body))).toMatchObject({
		person: 'somebody',
		answers: [{ item: answer.item, given: 1 }],
	});
	expect(handing.isAtRisk).toBe(false);
	expect(handing.here(slug).answers.get(answer.item)).toEqual({ given: 1, waits: false });
});

test('where that fails too, the page holds it, says so, and tries again', async () => {
	server.mockRejectedValue(new TypeError('Failed to fetch'));
	render(HandingLine);
	await handing.hand({ answers: [{ ...answer, given: 2 }] });
	await expect.element(page.getByText(/^Ikke gemt endnu – prøver igen/)).toBeVisible();
	expect(handing.here(slug).answers.get(answer.item)).toEqual({ given: 2, waits: true });
	const leaving = new Event('beforeunload', { cancelable: true });
	dispatchEvent(leaving);
	expect(leaving.defaultPrevented).toBe(true);

	server.mockImplementation(takesAll);
	dispatchEvent(new Event('online'));
	await expect.element(page.getByText(/Gemt kl/)).toBeVisible();
	expect(handing.isAtRisk).toBe(false);
	expect(handing.here(slug).answers.get(answer.item)).toEqual({ given: 2, waits: false });
});
