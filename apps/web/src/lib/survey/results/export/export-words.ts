import type { ReleaseKind } from '@raadgiver/db';
import type { RespondentGroup } from '@raadgiver/survey';
import { m } from '#paraglide/messages.js';
import type { HalfYear } from '../../half-year.ts';
import { groupName, waveName } from '../../labels.ts';

const kinds: Readonly<Record<ReleaseKind, () => string>> = {
	report: m.exports_kind_report_release,
	figures: m.exports_kind_figures_release,
	rows: m.exports_kind_rows_release,
	refusedRows: m.exports_kind_rows_release,
};

/** What a release was, in a word or two: "Tal". */
export function releaseKind(kind: ReleaseKind): string {
	return kinds[kind]();
}

/** What it covered: "Læger, Borgere, 1. halvår 2026 – 2. halvår 2027, opdelt efter ”Område”". */
export function releaseCovers(
	{
		kind,
		covers,
		waves,
	}: {
		kind: ReleaseKind;
		covers: {
			groups: readonly RespondentGroup[];
			background?: readonly string[] | undefined;
			texts?: boolean | undefined;
		};
		waves: readonly HalfYear[];
	},
	labelOf: (question: string) => string,
): string {
	const { groups, background = [], texts = false } = covers;
	const questions = quoted(background.map(labelOf));
	const divided =
		kind === 'figures'
			? m.exports_ledger_divided({ questions })
			: m.exports_ledger_with_background({ questions });
	return [
		...groups.map((group) => groupName[group]()),
		span(waves),
		background.length > 0 ? divided : '',
		texts ? m.exports_ledger_with_texts() : '',
	]
		.filter(Boolean)
		.join(', ');
}

function span(waves: readonly HalfYear[]): string {
	const [first, last] = [waves.at(0), waves.at(-1)];
	if (!first || !last) return '';
	return first === last ? waveName(first) : `${waveName(first)} – ${waveName(last)}`;
}

/** ”Område”, ”Alder” og ”Kontakt” */
export function quoted(labels: readonly string[], join = m.exports_and): string {
	return listed(
		labels.map((text) => m.exports_quoted({ text })),
		join,
	);
}

/** Several as one phrase: commas between them, and a word before the last. */
export function listed(all: readonly string[], join: typeof m.exports_and): string {
	const last = all.at(-1) ?? '';
	const before = all.slice(0, -1).join(', ');
	return before === '' ? last : join({ before, last });
}

/**
 * Why rows were refused, a sentence a set of background questions that singles somebody out; never who.
 */
export function refusalReasons(
	rare: readonly (readonly string[])[],
	minimum: number,
	labelOf: (question: string) => string,
): string[] {
	return rare.map((set) => {
		const questions = quoted(set.map(labelOf));
		if (set.length === 0) return m.exports_refused_total({ minimum });
		if (set.length === 1) return m.exports_refused_one({ questions, minimum });
		return m.exports_refused_several({ questions, minimum });
	});
}
