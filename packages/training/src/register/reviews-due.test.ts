import { expect, test } from 'vitest';
import { exampleRegister } from '../../testing/example-register.ts';
import type { Register, Statement } from './register.ts';
import { reviewsDue } from './reviews-due.ts';

const dueOn = (register: Register, day: string, ...prepared: string[]) =>
	reviewsDue(register, day, new Set(prepared)).map((due) => [
		due.reason,
		due.day,
		due.statement.id,
	]);

const ends = ['ends', '2026-12-31', 'holds'];
const expected = ['expected', '2027-01-01', 'expected'];

test('what ends is told 60 days ahead, and so is what is expected', () => {
	expect(dueOn(exampleRegister(), '2026-10-31')).toEqual([]);
	expect(dueOn(exampleRegister(), '2026-11-01')).toEqual([ends]);
	expect(dueOn(exampleRegister(), '2026-11-02')).toEqual([ends, expected]);
	expect(dueOn(exampleRegister(), '2026-12-31')).toEqual([ends, expected]);
	expect(dueOn(exampleRegister(), '2027-01-01')).toEqual([expected]);
});

test('an end that somebody has prepared is no news', () => {
	expect(dueOn(exampleRegister(), '2026-12-01', 'example-act/11-a/holds')).toEqual([expected]);
});

test('what was read more than a year ago is read again, unless it is history', () => {
	const old = [
		['expected', '2027-01-01', 'expected'],
		['old', '2026-11-21', 'unverified'],
	];
	expect(dueOn(exampleRegister(), '2027-11-21')).toEqual(old.slice(0, 1));
	expect(dueOn(exampleRegister(), '2027-11-22')).toEqual(old);
});

const statement = (id: string, days: Partial<Statement>): Statement => ({
	...{ id, text: id, status: 'in-force', validFrom: '2020-01-01' },
	...{ verifiedOn: '2026-11-21', source: 'loven' },
	...days,
});

const registerOf = (...statements: Statement[]): Register => ({
	acts: [
		{
			...{ id: 'act', title: 'En lov', short: 'loven', publication: 'LBK nr. 1' },
			sections: [{ id: '1', label: '§ 1', statements }],
		},
	],
});

test.each([
	['holds from the day after', '2027-01-01', []],
	['begins later', '2027-01-02', [['ends', '2026-12-31', 'old']]],
])('a replacement that %s', (_, validFrom, due) => {
	const register = registerOf(
		statement('old', { validTo: '2026-12-31', replacedBy: 'act/1/new' }),
		statement('new', { validFrom }),
	);
	expect(dueOn(register, '2026-12-01')).toEqual(due);
});

test('what ends without a word of what follows is due, and equals stay as they stand', () => {
	const register = registerOf(
		statement('b', { validTo: '2026-12-31' }),
		statement('a', { validTo: '2026-12-31' }),
		statement('first', { validTo: '2026-12-30' }),
		statement('later', { validTo: '2027-12-31' }),
	);
	expect(dueOn(register, '2026-12-01').map(([, , id]) => id)).toEqual(['first', 'b', 'a']);
});
