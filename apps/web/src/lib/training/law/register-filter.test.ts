import type { RegisteredStatement } from '@raadgiver/training';
import { expect, test } from 'vitest';
import { filterStatements, folded, type RegisterFilter } from './register-filter.ts';

const today = '2026-12-31';

const statement = (id: string, days: Partial<RegisteredStatement> = {}): RegisteredStatement => ({
	...{ id, text: `Om ${id}.`, status: 'in-force', validFrom: '2020-01-01' },
	...{ verifiedOn: today, source: 'kilden', reference: `lov/1/${id}` },
	section: { id: '11-a', label: '§ 11 a' },
	act: { id: 'lov', title: 'Lov om sygedagpenge', short: 'sygedagpengeloven', publication: 'LBK' },
	...days,
});

const statements = [
	statement('lægens ændring'),
	statement('ending', { validTo: '2026-12-31' }),
	statement('coming', { validFrom: '2027-01-01' }),
	statement('later', { validFrom: '2027-03-02' }),
	statement('expected', { status: 'expected', validFrom: '2027-01-01' }),
	statement('unverified', { status: 'unverified' }),
	statement('over', { validTo: '2026-12-30' }),
	statement('elsewhere', {
		act: { id: 'anden', title: 'Lov om andet', short: 'den anden', publication: 'LBK' },
	}),
];

const found = (filter: Partial<RegisterFilter>) =>
	filterStatements(
		statements,
		{ search: '', shown: undefined, act: undefined, ...filter },
		today,
	).map(({ id }) => id);

test.each([
	['gaelder', ['lægens ændring', 'ending', 'elsewhere']],
	['snart', ['ending', 'coming', 'expected']],
	['senere', ['coming', 'later']],
	['ventes', ['expected']],
	['ubekraeftet', ['unverified']],
	['gjaldt', ['over']],
] as const)('?vis=%s', (shown, ids) => {
	expect(found({ shown })).toEqual(ids);
});

test.each(['laegens', 'LÆGENS', 'aendring om', '11 a ændring'])('“%s” is found', (search) => {
	expect(found({ search })).toEqual(['lægens ændring']);
});

test('an act alone', () => {
	expect(found({ act: 'anden' })).toEqual(['elsewhere']);
	expect(found({ search: 'den anden', act: 'lov' })).toEqual([]);
});

test('Danish letters in every spelling', () => {
	expect(['Sørensen', 'soerensen', 'SORENSEN'].map(folded)).toEqual(Array(3).fill('sorensen'));
	expect(folded('Ålborg')).toBe(folded('aalborg'));
});
