import type { ProblemCode, Values } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';
import { type DraftProblem, problemsAt } from './draft-problem.ts';

type Words = (values: Values) => string;

const word = (values: Values, name: string) => values[name] ?? '';

const parts: Readonly<Record<string, () => string>> = {
	page: m.editor_kind_page,
	question: m.editor_kind_question,
	case: m.editor_kind_case,
};

/** A part that a step names, in words. */
const named = (values: Values) => ({
	kind: parts[word(values, 'kind')]?.().toLowerCase() ?? word(values, 'kind'),
	id: word(values, 'id'),
});

const sentences: Readonly<Record<ProblemCode | `unmarked-${string}`, Words>> = {
	missing: () => m.editor_problem_missing(),
	empty: () => m.editor_problem_missing(),
	unseen: () => m.editor_problem_unseen(),
	'not-a-text': () => m.editor_problem_not_a_text(),
	'not-a-number': () => m.editor_problem_not_a_number(),
	'not-a-whole-number': () => m.editor_problem_not_a_whole_number(),
	'not-a-list': () => m.editor_problem_not_a_list(),
	'not-a-set': () => m.editor_problem_not_a_set(),
	'not-that': () => m.editor_problem_not_that(),
	'one-of': (values) => m.editor_problem_one_of({ known: word(values, 'known') }),
	'no-shape': () => m.editor_problem_no_shape(),
	'no-place': (values) => m.editor_problem_no_place({ keys: word(values, 'keys') }),
	'bad-id': () => m.editor_problem_bad_id(),
	'bad-day': () => m.editor_problem_bad_day(),
	'bad-reference': () => m.editor_problem_bad_reference(),
	'used-above': (values) => m.editor_problem_used_above({ id: word(values, 'id') }),
	'not-in-register': (values) =>
		m.editor_problem_not_in_register({ reference: word(values, 'reference') }),
	'not-yaml': (values) => m.editor_problem_not_yaml({ reason: word(values, 'reason') }),
	'too-long': (values) => m.editor_problem_too_long({ most: word(values, 'most') }),
	'too-many-brackets': () => m.editor_problem_too_many_brackets(),
	alias: (values) => m.editor_problem_alias({ name: word(values, 'name') }),
	'before-valid-from': () => m.editor_problem_not_that(),
	'history-open': () => m.editor_problem_not_that(),
	'replaces-itself': () => m.editor_problem_not_that(),
	'file-called': (values) => m.editor_problem_file_called({ name: word(values, 'name') }),
	'file-missing': () => m.editor_problem_file_missing(),
	'file-stray': () => m.editor_problem_file_stray(),
	'folder-name': (values) => m.editor_problem_folder_name({ folder: word(values, 'folder') }),
	'bad-minutes': () => m.editor_problem_bad_minutes(),
	'bad-version': () => m.editor_problem_not_a_whole_number(),
	'bad-year': () => m.editor_problem_bad_year(),
	'bad-step': () => m.editor_problem_bad_step(),
	'part-unknown': (values) => m.editor_problem_part_unknown(named(values)),
	'part-twice': (values) => m.editor_problem_part_twice(named(values)),
	'part-unused': (values) => m.editor_problem_part_unused(named(values)),
	'front-matter': () => m.editor_problem_front_matter(),
	'page-empty': () => m.editor_problem_page_empty(),
	'heading-one': () => m.editor_problem_heading_one(),
	'too-deep': () => m.editor_problem_too_deep(),
	html: () => m.editor_problem_html(),
	address: (values) => m.editor_problem_address({ address: word(values, 'address') }),
	'link-empty': () => m.editor_problem_link_empty(),
	'picture-elsewhere': (values) =>
		m.editor_problem_picture_elsewhere({ address: word(values, 'address') }),
	'picture-words': () => m.editor_problem_picture_words(),
	'block-open': (values) => m.editor_problem_block_open({ name: word(values, 'name') }),
	'block-unknown': (values) =>
		m.editor_problem_block_unknown({ name: word(values, 'name'), known: word(values, 'known') }),
	'block-title': (values) => m.editor_problem_block_title({ name: word(values, 'name') }),
	'film-address': () => m.editor_problem_film_address(),
	'kind-unknown': () => m.editor_problem_kind_unknown(),
	'options-few': () => m.editor_problem_options_few(),
	'right-one': () => m.editor_problem_right_one(),
	'right-none': () => m.editor_problem_right_none(),
	'right-true': () => m.editor_problem_right_true(),
	'items-few': () => m.editor_problem_items_few(),
	'items-same': () => m.editor_problem_items_same(),
	'pairs-few': () => m.editor_problem_pairs_few(),
	'pairs-same': () => m.editor_problem_pairs_same(),
	'tolerance-low': () => m.editor_problem_tolerance_low(),
	'verdict-missing': () => m.editor_problem_verdict_missing(),
	'choices-few': () => m.editor_problem_choices_few(),
	'scenes-few': () => m.editor_problem_scenes_few(),
	'scene-unknown': (values) => m.editor_problem_scene_unknown({ id: word(values, 'id') }),
	'scene-unreached': () => m.editor_problem_scene_unreached(),
	'scene-endless': () => m.editor_problem_scene_endless(),
	'unmarked-history': (values) =>
		m.editor_problem_unmarked_history({ reference: word(values, 'reference') }),
	'unmarked-expected': (values) =>
		m.editor_problem_unmarked_expected({ reference: word(values, 'reference') }),
	'unmarked-unverified': (values) =>
		m.editor_problem_unmarked_unverified({ reference: word(values, 'reference') }),
};

/** What is wrong, and what to do about it. */
export function problemInWords({ code, values, message }: DraftProblem): string {
	const sentence = code && sentences[code];
	return sentence ? sentence(values) : message;
}

/** What the field of that name is told; undefined where nothing is wrong with it. */
export function errorAt(problems: readonly DraftProblem[], name: string): string | undefined {
	const words = problemsAt(problems, name).map(problemInWords);
	return words.length > 0 ? [...new Set(words)].join(' ') : undefined;
}
