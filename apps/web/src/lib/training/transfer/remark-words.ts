import type { GiftRemark, GiftRemarkCode } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

type Words = (remark: { text: string }) => string;

const words: Readonly<Record<GiftRemarkCode, Words>> = {
	description: () => m.transfer_remark_description(),
	unclosed: () => m.transfer_remark_unclosed(),
	'no-text': () => m.transfer_remark_no_text(),
	'no-right': () => m.transfer_remark_no_right(),
	'several-right': () => m.transfer_remark_several_right(),
	'too-few': () => m.transfer_remark_too_few(),
	'same-twice': ({ text }) => m.transfer_remark_same_twice({ text }),
	'no-model': () => m.transfer_remark_no_model(),
	'no-number': ({ text }) => m.transfer_remark_no_number({ text }),
	'unknown-answer': ({ text }) => m.transfer_remark_unknown_answer({ text }),
	'no-reason': () => m.transfer_remark_no_reason(),
	'no-unit': () => m.transfer_remark_no_unit(),
	'no-points': () => m.transfer_remark_no_points(),
	'partial-credit': ({ text }) => m.transfer_remark_partial_credit({ text }),
	weights: () => m.transfer_remark_weights(),
	'general-feedback': ({ text }) => m.transfer_remark_general_feedback({ text }),
	'as-short': ({ text }) => m.transfer_remark_as_short({ text }),
	distractor: ({ text }) => m.transfer_remark_distractor({ text }),
	html: () => m.transfer_remark_html(),
	category: ({ text }) => m.transfer_remark_category({ text }),
	tags: ({ text }) => m.transfer_remark_tags({ text }),
};

/** What was not taken of a question, or not as it stood, and what to do about it. */
export function remarkWords({ code, text }: GiftRemark): string {
	return words[code]({ text });
}
