import { expect, test } from 'vitest';
import { liveAddress } from './live-address.ts';

test('a socket is as safe as the page that opens it', () => {
	expect(liveAddress('x1', 'https://hjul.dk/w/ABC?a=1#b')).toBe('wss://hjul.dk/live/x1');
	expect(liveAddress('x1', 'http://localhost:3000/w/ABC')).toBe('ws://localhost:3000/live/x1');
});

test('a page with an account speaks as the facilitator', () => {
	const wall = 'https://hjul.dk/p/fredericia/workshops/x1/vaeg';
	expect(liveAddress('x1', wall)).toBe('wss://hjul.dk/live/x1?as=facilitator');
});
