import { describe, expect, test } from 'vitest';
import { readAddresses } from './addresses.ts';

const read = (text: string) => readAddresses(new TextEncoder().encode(text));

describe('a list of addresses', () => {
	test('gives each person with their line, the address in small letters', () => {
		expect(read('Navn;E-mail\nÅse Lund; Aase.Lund@Example.DK \nBo;bo@example.dk')).toEqual({
			people: [
				{ line: 2, name: 'Åse Lund', email: 'aase.lund@example.dk', locale: 'da' },
				{ line: 3, name: 'Bo', email: 'bo@example.dk', locale: 'da' },
			],
			problems: [],
		});
	});

	test.each([
		['en', 'en'],
		['English', 'en'],
		['engelsk', 'en'],
		['da', 'da'],
		['', 'da'],
		['svensk', 'da'],
	])('with %j as language is written to in %s', (language, locale) => {
		const { people } = read(`navn;mail;sprog\nBo;bo@example.dk;${language}`);
		expect(people).toMatchObject([{ locale }]);
	});

	test('names the lines that are no address or stand there already, and keeps the others', () => {
		const text =
			'name,email\nBo,bo@example.dk\nAne,ane at example.dk\nBo,BO@example.dk\nUlf,ulf@example.dk';
		const { people, problems } = read(text);
		expect(people.map(({ line }) => line)).toEqual([2, 5]);
		expect(problems).toEqual([
			{ line: 3, column: 'email', code: 'not-an-address' },
			{ line: 4, column: 'email', code: 'double-address' },
		]);
	});

	test('names a line without a name, in the order of the lines', () => {
		const { people, problems } = read('navn;email\nX;x\n;bo@example.dk\nAne;ane@example.dk');
		expect(people.map(({ name }) => name)).toEqual(['Ane']);
		expect(problems.map(({ line, code }) => [line, code])).toEqual([
			[2, 'not-an-address'],
			[3, 'missing-value'],
		]);
	});

	test('without its columns gives nobody and says which are missing', () => {
		const { people, problems } = read('Bo;bo@example.dk\nAne;ane@example.dk');
		expect(people).toEqual([]);
		expect(problems.map(({ code }) => code)).toEqual(['missing-column', 'missing-column']);
	});
});
