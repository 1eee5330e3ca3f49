import { expect, it } from 'vitest';
import { possibilitiesOf } from './possibilities.ts';

it('says what each role can do and leads to the page of it', () => {
	const found = possibilitiesOf({
		slug: 'valby',
		uses: ['survey'],
		roles: ['adviser', 'administrator'],
	});
	expect(found.map(({ title, href }) => [title, href])).toEqual([
		['Rådgiver', undefined],
		['Personer', '/p/valby/personer'],
		['Udbakke', '/p/valby/udbakke'],
	]);
});

it('names what two roles have in common once', () => {
	const found = possibilitiesOf({
		slug: 'valby',
		uses: ['survey'],
		roles: ['coordinator', 'management'],
	});
	expect(found.map(({ title }) => title)).toEqual(['Spørgeskemaer', 'Resultater']);
});

it('leads to what is learned and taught where law is taught', () => {
	const found = possibilitiesOf({
		slug: 'valby',
		uses: ['training'],
		roles: ['caseworker', 'coordinator'],
	});
	expect(found.map(({ title, href }) => [title, href])).toEqual([
		['I dag', '/p/valby/laering'],
		['Loven', '/p/valby/lov'],
		['Undervisning', '/p/valby/undervisning'],
	]);
});

it('promises no survey where the programme has none', () => {
	const roles = ['gp', 'coordinator', 'management'] as const;
	const found = possibilitiesOf({ slug: 'faggruppen', uses: ['workshop'], roles });
	expect(found.map(({ href }) => href)).toEqual(['/p/faggruppen/workshops']);
});

it('leads those who facilitate to the workshops, where there are some', () => {
	const found = (uses: ['workshop'] | ['survey']) =>
		possibilitiesOf({ slug: 'faggruppen', uses, roles: ['facilitator'] });
	expect(found(['workshop']).map(({ href }) => href)).toEqual(['/p/faggruppen/workshops']);
	expect(found(['survey']).map(({ href }) => href)).toEqual([undefined]);
});
