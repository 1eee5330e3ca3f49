import { expect, test } from 'vitest';
import { resultPages } from './result-pages.ts';

const home = '/p/koebenhavn/resultater';
const labels = (...roles: Parameters<typeof resultPages>[0]) =>
	resultPages(roles, home, home).map(({ label }) => label);

test('management and coordinators are led to every page', () => {
	const all = [
		'Overblik',
		'Spørgsmål',
		'Fordeling',
		'Åbne svar',
		'Trivsel',
		'Rapporter',
		'Data',
		'Indstillinger',
	];
	expect(labels('management')).toEqual(all);
	expect(labels('coordinator')).toEqual(all);
});

test('an evaluator is led to the data, an administrator to the settings', () => {
	expect(labels('evaluator')).toEqual(['Data']);
	expect(labels('administrator')).toEqual(['Indstillinger']);
	expect(labels('gp')).toEqual([]);
});

test('the page that is shown is marked, and so is the one that it stands under', () => {
	const current = (path: string) =>
		resultPages(['management'], home, home + path)
			.filter((page) => page.current)
			.map(({ label }) => label);
	expect(current('')).toEqual(['Overblik']);
	expect(current('/rapporter/12')).toEqual(['Rapporter']);
});
