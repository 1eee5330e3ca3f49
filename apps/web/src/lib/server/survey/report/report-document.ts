import type { PrintedDocument } from '#lib/server/documents/document.ts';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { dayOf } from '#lib/format.ts';
import { waveName } from '#lib/survey/labels.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import * as overview from '../results/overview.ts';
import { allFigures } from './sections/all-figures.ts';
import { development } from './sections/development.ts';
import { distributions } from './sections/distributions.ts';
import { method } from './sections/method.ts';
import { shortAnswer } from './sections/short-answer.ts';
import { wellBeingSection } from './sections/well-being.ts';

/**
 * The report on a closed wave and those before it, as the actor may read them: the half-year on four
 * pages, then all figures and the method. In Danish when it is made in the background, where no
 * request says which language is read.
 */
export async function reportDocument(
	actor: Actor,
	report: { readonly waveId: string; readonly version: number; readonly createdAt: Date },
): Promise<PrintedDocument> {
	const wave = await database.wave.findFirstOrThrow({
		where: {
			id: report.waveId,
			status: 'closed',
			programme: programmeWhere(actor, 'coordinator', 'management'),
		},
		select: { year: true, half: true },
	});
	const results = await overview.find(actor, { to: wave });
	const name = waveName(wave);
	const { version } = report;
	return {
		title: m.results_title(),
		kicker: m.reports_kicker({ programme: actor.programme.name }),
		byline: m.reports_byline({ wave: name, version, day: dayOf(report.createdAt) }),
		footer: m.reports_footer({ programme: actor.programme.name, wave: name, version }),
		language: getLocale(),
		pageOf: { page: m.reports_page(), of: m.reports_page_of() },
		sections: [
			shortAnswer(results),
			development(results),
			await distributions(actor, wave),
			await wellBeingSection(actor, wave),
			allFigures(results),
			method(results),
		],
	};
}
