import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bodyFault } from './body-limit.ts';

const SLIDES =
	'/(app)/p/[programme]/workshops/[workshop=id]/(preparation)/dagsorden/[phase=id]' as const;
const LISTS = '/(app)/p/[programme]/personer/import' as const;

const sent = (headers: Record<string, string>, method = 'POST') =>
	new Request('http://localhost/', { method, headers });
const ofBytes = (bytes: number) => sent({ 'content-length': String(bytes) });

test.each([
	[null, 500_000],
	['/(workshop)/w/[code]/rum', 500_000],
	[LISTS, 1_900_000],
	[SLIDES, 10_900_000],
])('%s takes %i bytes, and not twice as many', (route, bytes) => {
	expect(bodyFault(ofBytes(bytes), route)).toBeUndefined();
	expect(bodyFault(ofBytes(2 * bytes), route)).toBe(413);
});

test('whoever does not say how much they send is refused, and nobody who sends nothing', () => {
	expect(bodyFault(sent({ 'transfer-encoding': 'chunked' }), SLIDES)).toBe(411);
	expect(bodyFault(sent({}), null)).toBeUndefined();
	expect(bodyFault(sent({ 'content-length': '99999999' }, 'GET'), null)).toBeUndefined();
});

test.each([SLIDES, LISTS])('%s is a page', (route) => {
	expect(existsSync(`src/routes${route}/+page.server.ts`)).toBe(true);
});
