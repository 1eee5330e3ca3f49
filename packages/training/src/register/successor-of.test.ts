import { expect, test } from 'vitest';
import { exampleRegister } from '../../testing/example-register.ts';
import type { Register, Statement } from './register.ts';
import { successorOf } from './successor-of.ts';

const held = (
	id: string,
	from: string,
	to: string | undefined,
	replacedBy?: string,
): Statement => ({
	id,
	text: id,
	status: 'in-force',
	validFrom: from,
	...(to && { validTo: to }),
	verifiedOn: '2026-11-21',
	source: 'loven',
	...(replacedBy && { replacedBy: `act/1/${replacedBy}` }),
});

const registerOf = (...statements: Statement[]): Register => ({
	acts: [
		{
			id: 'act',
			title: 'En lov',
			short: 'loven',
			publication: 'LBK nr. 1',
			sections: [{ id: '1', label: '§ 1', statements }],
		},
	],
});

const chain = registerOf(
	held('first', '2020-01-01', '2024-12-31', 'second'),
	held('second', '2025-01-01', '2026-12-31', 'third'),
	held('third', '2027-01-01', undefined),
);

test.each([
	['2024-12-31', undefined],
	['2025-01-01', 'act/1/second'],
	['2026-12-31', 'act/1/second'],
	['2027-01-01', 'act/1/third'],
])('on %s the first wording is followed by %s', (day, reference) => {
	expect(successorOf(chain, 'act/1/first', day)?.reference).toBe(reference);
});

test('what is expected is named, and is still no law', () => {
	const successor = successorOf(exampleRegister(), 'example-act/11-a/holds', '2027-01-01');
	expect(successor).toMatchObject({ reference: 'example-act/12/expected', status: 'expected' });
});

test('where nobody knows what came instead, nothing is named', () => {
	expect(successorOf(exampleRegister(), 'example-act/11-a/held', '2026-11-21')).toBeUndefined();
	expect(successorOf(chain, 'act/1/nothing', '2026-11-21')).toBeUndefined();
});

test('statements that replace each other lead nowhere', () => {
	const circle = registerOf(
		held('first', '2020-01-01', '2024-12-31', 'second'),
		held('second', '2020-01-01', '2024-12-31', 'first'),
	);
	expect(successorOf(circle, 'act/1/first', '2026-11-21')).toBeUndefined();
});
