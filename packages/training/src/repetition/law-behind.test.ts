import { expect, test } from 'vitest';
import type { Question } from '../questions/question.ts';
import type { Statement } from '../register/register.ts';
import { lawBehind } from './law-behind.ts';

type Dated = Pick<Statement, 'status' | 'validFrom' | 'validTo' | 'material'>;

const validFrom = '2020-01-01';
const statements = new Map<string, Dated>([
	['a/1/holds', { status: 'in-force', validFrom }],
	['a/1/ends', { status: 'in-force', validFrom, validTo: '2026-12-31' }],
	['a/1/reworded', { status: 'in-force', validFrom, validTo: '2026-12-31', material: false }],
	['a/1/held', { status: 'history', validFrom, validTo: '2024-12-31' }],
	['a/1/expected', { status: 'expected', validFrom: '2027-01-01' }],
]);

const question = (refs?: string[]): Question => ({
	...{ id: 'q', kind: 'number', text: 'Hvor mange?', answer: 1, unit: 'dage', why: 'Derfor.' },
	...(refs && { refs }),
});

test.each([
	[undefined, '2026-12-31', 'none'],
	[['a/1/holds', 'a/1/held'], '2026-12-31', 'in-force'],
	[['a/1/ends'], '2026-12-31', 'in-force'],
	[['a/1/ends', 'a/1/holds'], '2027-01-01', 'outdated'],
	[['a/1/reworded'], '2027-01-01', 'not-in-force'],
	[['a/1/held'], '2026-12-31', 'not-in-force'],
	[['a/1/expected'], '2027-01-01', 'not-in-force'],
	[['a/1/nowhere'], '2027-01-01', 'not-in-force'],
])('%s on %s: %s', (references, day, expected) => {
	expect(lawBehind(question(references), statements, day)).toBe(expected);
});
