import { expect, test } from 'vitest';
import { readPeople } from './read-people.ts';
import { readRoles } from './role-words.ts';

const read = (...lines: string[]) => readPeople(new TextEncoder().encode(lines.join('\r\n')));

test('a list with Danish headers and role names', () => {
	expect(
		read(
			'Navn;E-mail;Roller;Praksis;Område',
			'Åse Lund;Aase@Example.dk;læge, facilitator;Lægerne Toftegård;Valby',
		),
	).toEqual({
		lines: [
			{
				line: 2,
				name: 'Åse Lund',
				email: 'aase@example.dk',
				roles: ['gp', 'facilitator'],
				organisation: 'Lægerne Toftegård',
				area: 'Valby',
			},
		],
		problems: [],
	});
});

test('a list with English headers and commas, without organisations', () => {
	expect(read('name,email,roles', 'Bo,bo@example.dk,adviser+admin').lines).toMatchObject([
		{ roles: ['adviser', 'administrator'], organisation: undefined },
	]);
});

test('each line that cannot be used is named with its column and its text', () => {
	const { lines, problems } = read(
		'navn;mail;rolle',
		'Bo;bo@example.dk;rådgiver',
		'Eva;eva-at-example;rådgiver',
		'Ib;ib-at-example;konge',
		'Bo igen;BO@example.dk;læge',
		';x@example.dk;læge',
		`${'x'.repeat(121)};y@example.dk;læge`,
	);
	expect(lines.map(({ line }) => line)).toEqual([2]);
	expect(problems).toMatchObject([
		{ line: 3, column: 'email', code: 'invalid-email', value: 'eva-at-example' },
		{ line: 4, column: 'email', code: 'invalid-email', value: 'ib-at-example' },
		{ line: 4, column: 'roles', code: 'unknown-role', value: 'konge' },
		{ line: 5, column: 'email', code: 'double-email', value: 'BO@example.dk' },
		{ line: 6, column: 'name', code: 'missing-value' },
		{ line: 7, column: 'name', code: 'too-long' },
	]);
});

test('a role that stands twice counts once, a word that is no role counts for nothing', () => {
	expect(readRoles('Leder / ledelse')).toEqual(['management']);
	expect(readRoles('læge, konge')).toBeUndefined();
	expect(readRoles('')).toBeUndefined();
});
