import { expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { writeTable } from './write-table.ts';

test('a table is written as Danish Excel reads it', () => {
	expect(writeTable(['Runde', 'Gennemsnit', 'n'], [['1. halvår 2027', 3.85, 1234]])).toBe(
		'\uFEFF"Runde";"Gennemsnit";"n"\r\n"1. halvår 2027";3,85;1234\r\n',
	);
});

test('figures are rounded, and one that is missing leaves its cell empty', () => {
	expect(writeTable(['a', 'b', 'c'], [[1 / 3, undefined, -0.00001]])).toContain('0,3333;;0\r\n');
});

test('a text is never a formula, and quotes and line breaks stay in their cell', () => {
	const texts = ['=1+1', '+45', '-x', '@SUM', '\tx', 'han sagde "nej"', 'to\r\nlinjer; her'];
	const lines = writeTable(
		['t'],
		texts.map((text) => [text]),
	);
	for (const [index, text] of texts.entries()) {
		const expected = index < 5 ? `'${text}` : text;
		expect(lines).toContain(`"${expected.replaceAll('"', '""')}"`);
	}
});

test('what is written can be read again', () => {
	const bytes = new TextEncoder().encode(writeTable(['navn', 'e-mail'], [['Åse; "Ø"', 'a@b.dk']]));
	const columns = { name: { headers: ['navn'] }, email: { headers: ['e-mail'] } } as const;
	expect(readTable(bytes, columns)).toMatchObject({
		rows: [{ values: { name: 'Åse; "Ø"', email: 'a@b.dk' } }],
		problems: [],
	});
});

test('a figure that is none is refused', () => {
	expect(() => writeTable(['a'], [[Number.NaN]])).toThrow(RangeError);
});
