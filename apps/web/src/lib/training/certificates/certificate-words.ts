import { figure, longDay } from '#lib/format.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import { moduleThemeName } from '#lib/training/module-theme-name.ts';
import { m } from '#paraglide/messages.js';
import type { Certificate, ChangedStatement, CoveredStatement } from './certificate.ts';

/** "17. maj 2027" of a day as 2027-05-17. */
export function dayInWords(day: string): string {
	return longDay(dayAsDate(day));
}

/** "10 minutter (0,17 timer)". */
export function minutesInWords(minutes: number): string {
	return m.certificates_minutes({ minutes: figure(minutes), hours: figure(minutes / 60, 2) });
}

/** Which law a certificate covers, in a sentence without its full stop. */
export function coverageInWords({
	covers,
	coversUntil,
	completedOn,
}: Pick<Certificate, 'covers' | 'coversUntil' | 'completedOn'>): string {
	if (covers.length === 0) return m.certificates_law_none();
	return coversUntil
		? m.certificates_law_until({ day: dayInWords(coversUntil) })
		: m.certificates_law_open({ day: dayInWords(completedOn) });
}

const standings = {
	'in-force': m.certificates_standing_in_force,
	'not-yet': m.certificates_standing_not_yet,
	ended: m.certificates_standing_ended,
	expected: m.certificates_standing_expected,
	unverified: m.certificates_standing_unverified,
} as const;

/** What could be said of a statement when the module was completed. */
export function standingInWords({
	validity,
	validTo,
}: Pick<CoveredStatement, 'validity' | 'validTo'>): string {
	return validity === 'in-force' && validTo
		? m.certificates_standing_until({ day: dayInWords(validTo) })
		: standings[validity]();
}

/** "Reglen i sygedagpengeloven § 11 a er ændret 1. januar 2027." */
export function changeInWords({ cited: rule, changedOn }: ChangedStatement): string {
	return changedOn
		? m.certificates_changed_on({ rule, day: dayInWords(changedOn) })
		: m.certificates_changed_unsure({ rule });
}

/** What a certificate says of what was learned, as terms and details. */
export function certificateFacts(
	certificate: Omit<Certificate, 'id' | 'slug'>,
): { readonly term: string; readonly detail: string }[] {
	const { completedOn, minutes, theme, version, approval } = certificate;
	return [
		{ term: m.certificates_day(), detail: dayInWords(completedOn) },
		{ term: m.certificates_time(), detail: minutesInWords(minutes) },
		{ term: m.certificates_theme(), detail: moduleThemeName(theme) },
		{ term: m.certificates_version(), detail: m.certificates_version_detail({ version }) },
		...(approval ? [{ term: m.certificates_approval(), detail: approval }] : []),
		{ term: m.certificates_law_term(), detail: coverageInWords(certificate) },
	];
}
