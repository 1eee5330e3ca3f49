import type { Role } from '@raadgiver/db';
import type { NavigationItem } from '@raadgiver/ui';
import { m } from '#paraglide/messages.js';

const readers: readonly Role[] = ['coordinator', 'management'];

/** The pages of the results, and who is led to them. */
const places: readonly { path: string; label: () => string; roles: readonly Role[] }[] = [
	{ path: '', label: m.results_page_overview, roles: readers },
	{ path: '/spoergsmaal', label: m.results_page_questions, roles: readers },
	{ path: '/fordeling', label: m.results_page_breakdown, roles: readers },
	{ path: '/aabne-svar', label: m.results_page_texts, roles: readers },
	{ path: '/trivsel', label: m.results_page_well_being, roles: readers },
	{ path: '/rapporter', label: m.results_page_reports, roles: readers },
	{ path: '/data', label: m.results_page_data, roles: [...readers, 'evaluator'] },
	{ path: '/indstillinger', label: m.results_page_settings, roles: [...readers, 'administrator'] },
];

/**
 * The pages of the results that somebody with these roles is led to. What is left out is only not
 * offered: who may read a page is decided where its rows are read.
 * @param home the address of the overview
 * @param pathname the address of the page that is shown
 */
export function resultPages(
	roles: readonly Role[],
	home: string,
	pathname: string,
): NavigationItem[] {
	return places
		.filter((place) => place.roles.some((role) => roles.includes(role)))
		.map(({ path, label }) => {
			const href = home + path;
			const isWithin = path !== '' && pathname.startsWith(`${href}/`);
			return { label: label(), href, current: pathname === href || isWithin };
		});
}
