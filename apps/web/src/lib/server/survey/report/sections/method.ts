import type { JudgedVerdict } from '@raadgiver/survey';
import type { Section } from '#lib/server/documents/document.ts';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { Overview } from '../../results/overview.ts';

/** How the figures were made, which tests were chosen, and what was left out. */
export function method({ rows, minimum }: Overview): Section {
	const judged = rows
		.flatMap(({ groups }) => groups.map(({ verdict }) => verdict))
		.filter((verdict): verdict is JudgedVerdict => 'restsOn' in verdict);
	const tests = figure(judged[0]?.restsOn.testsOnPage ?? 0);
	const isByWaves = judged.some(({ restsOn }) => restsOn.test === 'mann-kendall');
	return {
		heading: m.reports_method(),
		startsPage: true,
		blocks: [
			{
				kind: 'list',
				items: [
					m.reports_method_anonymous(),
					m.reports_method_intervals(),
					...(judged.length > 0
						? [
								isByWaves ? m.reports_method_mann_kendall() : m.reports_method_cochran_armitage(),
								m.reports_method_families({ tests }),
							]
						: [m.reports_method_no_test()]),
					m.reports_method_small_groups({ minimum: figure(minimum) }),
					m.reports_method_missing(),
					m.reports_method_comparable(),
					m.reports_method_themes(),
				],
			},
		],
	};
}
