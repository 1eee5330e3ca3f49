import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { TABLE_LIMITS } from './table-limits.ts';

const columns = {
	name: { headers: ['navn', 'name'] },
	email: { headers: ['e-mail', 'mail'], required: true },
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(utf8(text), columns);

describe('delimiters and encodings', () => {
	test.each([';', ',', '\t'])('reads cells that are separated by %j', (delimiter) => {
		const text = ['Navn', 'E-mail'].join(delimiter) + '\n' + ['Åse', 'aase@x.dk'].join(delimiter);
		expect(read(text)).toEqual({
			rows: [{ line: 2, values: { name: 'Åse', email: 'aase@x.dk' } }],
			problems: [],
		});
	});

	test('a file with one column needs no delimiter', () => {
		expect(read('mail\na@x.dk\r\nb@x.dk\r\n').rows.map(({ values }) => values.email)).toEqual([
			'a@x.dk',
			'b@x.dk',
		]);
	});

	test('drops the byte order mark that Excel puts first', () => {
		expect(read('\uFEFFnavn;mail\nBo;bo@x.dk').rows[0]?.values.name).toBe('Bo');
	});

	test('reads Windows-1252', () => {
		const bytes = Uint8Array.from('navn;mail\nS\xF8ren \xC5;s@x.dk', (letter) =>
			letter.charCodeAt(0),
		);
		expect(readTable(bytes, columns).rows[0]?.values.name).toBe('Søren Å');
	});

	test('reads UTF-16 with its mark', () => {
		const bytes = new Uint8Array(Buffer.from('\uFEFFnavn\tmail\nSøren\ts@x.dk', 'utf16le'));
		expect(readTable(bytes, columns).rows[0]?.values.name).toBe('Søren');
	});
});

describe('cells', () => {
	test('quotes hold delimiters, line ends and doubled quotes', () => {
		const table = read('navn;mail\n"Lægerne ""A;B""\nValby";a@x.dk\nBo;bo@x.dk');
		expect(table.rows).toEqual([
			{ line: 2, values: { name: 'Lægerne "A;B"\nValby', email: 'a@x.dk' } },
			{ line: 4, values: { name: 'Bo', email: 'bo@x.dk' } },
		]);
	});

	test('a quotation mark inside a cell is text', () => {
		expect(read('navn;mail\nBo "Bob" Berg;bo@x.dk').rows[0]?.values.name).toBe('Bo "Bob" Berg');
	});

	test('a formula is text', () => {
		expect(read('navn;mail\n=1+1;a@x.dk').rows[0]?.values.name).toBe('=1+1');
	});

	test('spaces around a cell are dropped, empty lines are left out but counted', () => {
		expect(read('\nnavn;mail\n\n;;\n  Bo ; bo@x.dk \n').rows).toEqual([
			{ line: 5, values: { name: 'Bo', email: 'bo@x.dk' } },
		]);
	});

	test('a short line has empty cells, an absent column too', () => {
		expect(read('mail\na@x.dk').rows[0]?.values).toEqual({ name: '', email: 'a@x.dk' });
		expect(read('mail;navn\na@x.dk').rows[0]?.values).toEqual({ name: '', email: 'a@x.dk' });
	});
});

describe('problems', () => {
	test('nothing, or headers alone', () => {
		expect(read(' \n').problems).toEqual([{ line: 1, code: 'empty' }]);
		expect(read('navn;mail\n').problems).toEqual([{ line: 1, code: 'empty' }]);
	});

	test('a required column that is absent, and one that stands twice', () => {
		expect(read('navn;telefon\nBo;1').problems).toEqual([
			{ line: 1, column: 'email', code: 'missing-column' },
		]);
		expect(read('mail;e-mail\na;b').problems).toEqual([
			{ line: 1, column: 'email', code: 'double-column' },
		]);
	});

	test('a required cell that is empty, and cells beyond the last header', () => {
		const table = read('navn;mail\nBo;\nEva;eva@x.dk;;x');
		expect(table.rows).toHaveLength(2);
		expect(table.problems).toEqual([
			{ line: 2, column: 'email', code: 'missing-value' },
			{ line: 3, code: 'too-many-cells' },
		]);
	});

	test('a quotation mark that is never closed, with its line', () => {
		expect(read('navn;mail\nBo;bo@x.dk\n"Eva;eva@x.dk\nIb;ib@x.dk').problems).toEqual([
			{ line: 3, code: 'unclosed-quote' },
		]);
		expect(read('"navn;mail\nBo;bo@x.dk').problems).toEqual([{ line: 1, code: 'unclosed-quote' }]);
	});

	test('too many bytes or rows', () => {
		expect(read('x'.repeat(TABLE_LIMITS.bytes + 1)).problems).toEqual([
			{ line: 1, code: 'too-large' },
		]);
		expect(read('mail\n' + 'a@x.dk\n'.repeat(TABLE_LIMITS.rows + 1)).problems).toEqual([
			{ line: TABLE_LIMITS.rows + 2, code: 'too-many-rows' },
		]);
		expect(read('mail\n' + 'a@x.dk\n'.repeat(TABLE_LIMITS.rows)).problems).toEqual([]);
	});
});
