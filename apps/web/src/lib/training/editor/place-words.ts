import { m } from '#paraglide/messages.js';
import type { DraftProblem } from './draft-problem.ts';

/** The fields of a part, as its form calls them. */
const fields: Readonly<Record<string, () => string>> = {
	title: m.editor_field_title,
	body: m.editor_field_body,
	text: m.editor_field_text,
	summary: m.editor_field_summary,
	audience: m.editor_field_audience,
	theme: m.editor_field_theme,
	minutes: m.editor_field_minutes,
	history: m.editor_field_history,
	steps: m.editor_field_steps,
	before: m.editor_field_before,
	after: m.editor_field_after,
	kind: m.editor_field_kind,
	refs: m.editor_field_refs,
	learned: m.editor_field_learned,
	options: m.editor_field_option,
	right: m.editor_field_right,
	why: m.editor_field_why,
	items: m.editor_field_item,
	pairs: m.editor_field_pair,
	left: m.editor_field_left,
	answer: m.editor_field_answer,
	unit: m.editor_field_unit,
	tolerance: m.editor_field_tolerance,
	request: m.editor_field_request,
	verdict: m.editor_field_verdict,
	missing: m.editor_field_missing,
	model: m.editor_field_model,
	points: m.editor_field_point,
	intro: m.editor_field_intro,
	start: m.editor_field_start,
	scenes: m.editor_field_scene,
	choices: m.editor_field_choice,
	quality: m.editor_field_quality,
	to: m.editor_field_to,
	end: m.editor_field_end,
};

/** The way to a field in words, “Svarmulighed 2, hvorfor”; nothing for the part as a whole. */
export function placeInWords(path: readonly (string | number)[]): string {
	const words: string[] = [];
	for (const step of path) {
		const place = typeof step === 'number' ? step : Number(step);
		const list = words.at(-1);
		if (Number.isInteger(place) && list !== undefined) {
			words[words.length - 1] = `${list} ${place + 1}`;
		} else words.push(fields[step]?.() ?? String(step));
	}
	return words.map((text, index) => (index === 0 ? text : text.toLowerCase())).join(', ');
}

/**
 * The way to a key of a file as the file spells it, “nr. 3, options 2, why”; nothing for the file as a
 * whole, and for the text of a page, whose line says where.
 */
export function placeInFile({ file, field }: Pick<DraftProblem, 'file' | 'field'>): string {
	if (field === '' || (file.endsWith('.md') && field === 'body')) return '';
	const words: string[] = [];
	for (const step of field.split('.')) {
		const list = words.pop();
		if (!/^\d+$/.test(step)) words.push(...(list === undefined ? [step] : [list, step]));
		else
			words.push(
				list === undefined ? m.editor_entry({ number: `${+step + 1}` }) : `${list} ${+step + 1}`,
			);
	}
	return words.join(', ');
}
