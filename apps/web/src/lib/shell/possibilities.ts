import { m } from '#paraglide/messages.js';
import type { ShellMembership } from './membership.ts';

type Role = ShellMembership['roles'][number];

/** What somebody can do in a programme, and where. */
export interface Possibility {
	title: string;
	text: string;
	/** Left out where there is no page to go to: the work comes by mail. */
	href?: string;
}

interface Known {
	readonly title: () => string;
	readonly text: () => string;
	readonly path?: string;
	readonly subject?: ShellMembership['uses'][number];
	/** Said only where there is nothing of this subject to say instead. */
	readonly unless?: ShellMembership['uses'][number];
}

const results: Known = {
	title: m.shell_navigation_results,
	text: m.shell_home_as_management,
	path: 'resultater',
	subject: 'survey',
};

const today: Known = {
	title: m.learning_navigation_today,
	text: m.learning_home_today,
	path: 'laering',
	subject: 'training',
};

const teaching: Known = {
	title: m.learning_navigation_teaching,
	text: m.learning_home_teaching,
	path: 'undervisning',
	subject: 'training',
};

const law: Known = {
	title: m.learning_navigation_law,
	text: m.learning_home_law,
	path: 'lov',
	subject: 'training',
};

const workshops: Known = {
	title: m.workshop_title,
	text: m.workshop_home,
	path: 'workshops',
	subject: 'workshop',
};

const possibilities: Record<Role, readonly Known[]> = {
	gp: [today, law, { title: m.shell_role_gp, text: m.shell_home_as_gp, subject: 'survey' }],
	caseworker: [
		today,
		law,
		{ title: m.shell_role_caseworker, text: m.shell_home_as_caseworker, unless: 'training' },
	],
	adviser: [
		today,
		teaching,
		law,
		{ title: m.shell_role_adviser, text: m.shell_home_as_adviser, subject: 'survey' },
	],
	coordinator: [
		today,
		teaching,
		law,
		{
			title: m.shell_navigation_surveys,
			text: m.shell_home_as_coordinator,
			path: 'spoergeskemaer',
			subject: 'survey',
		},
		results,
		workshops,
	],
	management: [results],
	facilitator: [
		workshops,
		{ title: m.shell_role_facilitator, text: m.shell_home_as_facilitator, unless: 'workshop' },
	],
	administrator: [
		{ title: m.shell_navigation_people, text: m.shell_home_as_administrator, path: 'personer' },
		{
			title: m.shell_navigation_outbox,
			text: m.shell_home_as_administrator_outbox,
			path: 'udbakke',
		},
	],
	evaluator: [
		{
			title: m.shell_role_evaluator,
			text: m.shell_home_as_evaluator,
			path: 'resultater/data',
			subject: 'survey',
		},
	],
};

/** What the member's roles let them do, each thing once, as far as the programme uses it. */
export function possibilitiesOf(
	membership: Pick<ShellMembership, 'slug' | 'roles' | 'uses'>,
): Possibility[] {
	const known = new Set(membership.roles.flatMap((role) => possibilities[role]));
	return [...known]
		.filter(
			({ subject, unless }) =>
				(!subject || membership.uses.includes(subject)) &&
				!(unless && membership.uses.includes(unless)),
		)
		.map(({ title, text, path }) => ({
			title: capitalised(title()),
			text: text(),
			href: path && `/p/${membership.slug}/${path}`,
		}));
}

/** Role names stand within sentences elsewhere. */
function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
