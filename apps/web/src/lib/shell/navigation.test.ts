import { expect, it } from 'vitest';
import type { ShellMembership } from './membership.ts';
import { navigationOf } from './navigation.ts';

const member: ShellMembership = {
	slug: 'valby',
	programme: 'Rådgiver på hjul i Valby',
	uses: ['survey'],
	roles: [],
	organisation: undefined,
};

const links = (roles: ShellMembership['roles'], uses = member.uses) =>
	navigationOf({ ...member, roles, uses }, '/p/valby').map(({ href }) => href);

it.each([
	['a GP', ['gp'], ['']],
	['a coordinator', ['coordinator'], ['', '/spoergeskemaer', '/resultater']],
	['management', ['management'], ['', '/resultater']],
	['an evaluator', ['evaluator'], ['', '/resultater/data']],
	[
		'an administrator',
		['administrator'],
		['', '/personer', '/resultater/indstillinger', '/udbakke'],
	],
] as const)('offers %s the pages of that role', (_, roles, paths) => {
	expect(links(roles)).toEqual(paths.map((path) => `/p/valby${path}`));
});

it('joins the pages of several roles, each once', () => {
	expect(links(['management', 'coordinator', 'evaluator', 'administrator'])).toEqual([
		'/p/valby',
		'/p/valby/spoergeskemaer',
		'/p/valby/resultater',
		'/p/valby/personer',
		'/p/valby/udbakke',
	]);
});

it('offers no surveys in a programme that has none', () => {
	expect(links(['management'], ['workshop'])).toEqual(['/p/valby']);
});

it.each(['coordinator', 'facilitator'] as const)('leads a %s to the workshops', (role) => {
	expect(links([role], ['workshop'])).toEqual(['/p/valby', '/p/valby/workshops']);
});

it.each([
	['a GP', ['gp'], ['', '/laering', '/lov']],
	['a caseworker', ['caseworker'], ['', '/laering', '/lov']],
	['an adviser', ['adviser'], ['', '/laering', '/undervisning', '/lov']],
	['a coordinator', ['coordinator'], ['', '/laering', '/undervisning', '/lov']],
	['management', ['management'], ['']],
] as const)('offers %s what is for that role where law is taught', (_, roles, paths) => {
	expect(links(roles, ['training'])).toEqual(paths.map((path) => `/p/valby${path}`));
});

it('marks the part of the site that is shown, however deep the page lies', () => {
	const current = (pathname: string) =>
		navigationOf({ ...member, roles: ['coordinator'] }, pathname)
			.filter((item) => item.current)
			.map(({ href }) => href);
	expect(current('/p/valby')).toEqual(['/p/valby']);
	expect(current('/p/valby/spoergeskemaer/1/koder')).toEqual(['/p/valby/spoergeskemaer']);
	expect(current('/p/valby/spoergeskemaer-2')).toEqual([]);
	expect(current('/konto')).toEqual([]);
});
