import { expect, test } from 'vitest';
import { liveAddress } from './live-address.ts';

test('a socket is as safe as the page that opens it', () => {
	expect(liveAddress('x1', 'https://hjul.dk/w/ABC?a=1#b')).toBe('wss://hjul.dk/live/x1');
	expect(liveAddress('x1', 'http://localhost:3000/w/ABC')).toBe('ws://localhost:3000/live/x1');
});

test('a page of a programme is read by those who lead', () => {
	expect(liveAddress('x1', 'https://hjul.dk/p/valby/workshops/x1/vaeg')).toBe(
		'wss://hjul.dk/live/x1?as=facilitator',
	);
});
