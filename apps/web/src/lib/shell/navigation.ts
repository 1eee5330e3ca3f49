import type { NavigationItem } from '@raadgiver/ui';
import { m } from '#paraglide/messages.js';
import type { ShellMembership } from './membership.ts';

/** A page that the navigation leads to, and whose it is. */
interface Place {
	/** Below the programme's own address. */
	readonly path: string;
	readonly label: () => string;
	/** Those who see the link; left out, every member does. */
	readonly roles?: ShellMembership['roles'];
	/** Those who come to it through another place. */
	readonly unless?: ShellMembership['roles'];
	/** What the programme must use for the page to make sense. */
	readonly subject?: ShellMembership['uses'][number];
}

const places: readonly Place[] = [
	{ path: '', label: m.shell_navigation_home },
	{
		path: '/laering',
		label: m.learning_navigation_today,
		roles: ['gp', 'caseworker', 'adviser', 'coordinator'],
		subject: 'training',
	},
	{
		path: '/undervisning',
		label: m.learning_navigation_teaching,
		roles: ['adviser', 'coordinator'],
		subject: 'training',
	},
	{
		path: '/lov',
		label: m.learning_navigation_law,
		roles: ['gp', 'caseworker', 'adviser', 'coordinator'],
		subject: 'training',
	},
	{
		path: '/workshops',
		label: m.workshop_title,
		roles: ['facilitator', 'coordinator'],
		subject: 'workshop',
	},
	{
		path: '/spoergeskemaer',
		label: m.shell_navigation_surveys,
		roles: ['coordinator'],
		subject: 'survey',
	},
	{
		path: '/resultater',
		label: m.shell_navigation_results,
		roles: ['management', 'coordinator'],
		subject: 'survey',
	},
	{
		path: '/resultater/data',
		label: m.shell_navigation_data,
		roles: ['evaluator'],
		unless: ['management', 'coordinator'],
		subject: 'survey',
	},
	{ path: '/personer', label: m.shell_navigation_people, roles: ['administrator'] },
	{
		path: '/resultater/indstillinger',
		label: m.shell_navigation_minimum_group,
		roles: ['administrator'],
		unless: ['management', 'coordinator'],
		subject: 'survey',
	},
	{ path: '/udbakke', label: m.shell_navigation_outbox, roles: ['administrator'] },
];

/**
 * The links that this member sees. What is left out here is only not offered: whether somebody may
 * read a page is decided where its rows are read.
 * @param pathname the address of the page that is shown
 */
export function navigationOf(membership: ShellMembership, pathname: string): NavigationItem[] {
	const home = `/p/${membership.slug}`;
	return places
		.filter((place) => isFor(place, membership))
		.map(({ path, label }) => ({
			label: label(),
			href: home + path,
			current: path === '' ? pathname === home : isWithin(pathname, home + path),
		}));
}

function isFor({ roles, unless, subject }: Place, membership: ShellMembership): boolean {
	const holds = (some: ShellMembership['roles']) =>
		some.some((role) => membership.roles.includes(role));
	return (
		(!roles || holds(roles)) &&
		!(unless && holds(unless)) &&
		(!subject || membership.uses.includes(subject))
	);
}

function isWithin(pathname: string, address: string): boolean {
	return pathname === address || pathname.startsWith(`${address}/`);
}
