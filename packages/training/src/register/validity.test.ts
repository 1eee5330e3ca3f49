import { expect, test } from 'vitest';
import { exampleRegister } from '../../testing/example-register.ts';
import { daysLater } from './day.ts';
import { endingWithin } from './ending-within.ts';
import { findStatement } from './statements-of.ts';
import { validityOn } from './validity-on.ts';

const register = exampleRegister();

test.each([
	['2024-12-31', 'not-yet'],
	['2025-01-01', 'in-force'],
	['2026-12-31', 'in-force'],
	['2027-01-01', 'ended'],
])('on %s a statement that holds in 2025 and 2026 is %s', (day, validity) => {
	const statement = { status: 'in-force', validFrom: '2025-01-01', validTo: '2026-12-31' } as const;
	expect(validityOn(statement, day)).toBe(validity);
});

test('history has ended, and held before that', () => {
	const statement = { status: 'history', validFrom: '2014-01-01', validTo: '2024-12-31' } as const;
	expect(validityOn(statement, '2026-11-21')).toBe('ended');
	expect(validityOn(statement, '2020-02-29')).toBe('in-force');
});

test('a statement without a last day goes on', () => {
	expect(validityOn({ status: 'in-force', validFrom: '2025-01-01' }, '2099-01-01')).toBe(
		'in-force',
	);
});

test.each(['expected', 'unverified'] as const)(
	'what is %s never becomes law by itself',
	(status) => {
		expect(validityOn({ status, validFrom: '2027-01-01' }, '2026-12-31')).toBe(status);
		expect(validityOn({ status, validFrom: '2027-01-01' }, '2027-01-02')).toBe(status);
	},
);

test.each(['2026-02-29', '2026-1-1', 'today', ''])('“%s” is no day', (day) => {
	expect(() => validityOn({ status: 'history', validFrom: '2014-01-01' }, day)).toThrow(RangeError);
});

test('a statement is found by its reference, with its act and section', () => {
	expect(findStatement(register, 'example-act/11-a/holds')).toMatchObject({
		text: 'Det gælder.',
		section: { id: '11-a', label: '§ 11 a' },
		act: { id: 'example-act', short: 'loven' },
	});
	expect(findStatement(register, 'example-act/11-a/nothing')).toBeUndefined();
});

const endingOn = (day: string, days: number) =>
	endingWithin(register, day, days).map(({ id }) => id);

test('what ends within so many days is what holds now and then no longer', () => {
	expect(endingOn('2026-11-01', 60)).toEqual(['holds']);
	expect(endingOn('2026-11-01', 59)).toEqual([]);
	expect(endingOn('2026-12-31', 0)).toEqual(['holds']);
	expect(endingOn('2027-01-01', 60)).toEqual([]);
});

test('the first to end comes first, and equals stay as they stand', () => {
	const statement = register.acts[0]?.sections[0]?.statements[0];
	if (!statement) throw new Error('the example act has a statement');
	const days = { b: '2026-12-30', a: '2026-12-31', c: '2026-12-30', d: '2026-12-29' };
	const statements = Object.entries(days).map(([id, validTo]) => ({ ...statement, id, validTo }));
	const acts = register.acts.map((act) => ({
		...act,
		sections: [{ id: '1', label: '§ 1', statements }],
	}));
	const ending = endingWithin({ acts }, '2026-12-01', 60);
	expect(ending.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
});

test('days are counted through a change of the clock and a leap day', () => {
	expect(daysLater('2026-10-24', 2)).toBe('2026-10-26');
	expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
});
