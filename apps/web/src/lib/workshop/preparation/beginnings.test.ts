import { expect, test } from 'vitest';
import { beginnings } from './beginnings.ts';

test('each item begins when the one before it has had its minutes', () => {
	const begins = beginnings([{ minutes: 10 }, { minutes: 25 }], new Date('2021-05-17T11:00:00Z'));
	expect(begins.map((at) => at.toISOString().slice(11, 16))).toEqual(['11:00', '11:10']);
});

test('without a beginning there is no time of day', () => {
	expect(beginnings([{ minutes: 10 }], null)).toEqual([]);
});
