/** What a GIFT file holds that a module cannot, and what becomes of it. */
export const GIFT_REMARKS = {
	// The question is left out.
	description: 'left-out',
	unclosed: 'left-out',
	'no-text': 'left-out',
	'no-right': 'left-out',
	'several-right': 'left-out',
	'too-few': 'left-out',
	'same-twice': 'left-out',
	'no-model': 'left-out',
	'no-number': 'left-out',
	'unknown-answer': 'left-out',
	// The question is taken; this of it is not, or not as it was.
	'no-reason': 'changed',
	'no-unit': 'changed',
	'no-points': 'changed',
	'partial-credit': 'changed',
	weights: 'changed',
	'general-feedback': 'changed',
	'as-short': 'changed',
	distractor: 'changed',
	html: 'changed',
	category: 'changed',
	tags: 'changed',
} as const satisfies Record<string, 'left-out' | 'changed'>;

export type GiftRemarkCode = keyof typeof GIFT_REMARKS;

/** Something of a GIFT file that was not taken as it stands. */
export type GiftRemark = {
	/** The line, from 1, on which it begins. */
	readonly line: number;
	/** The question's name in the file, or its first words. */
	readonly name: string;
	readonly code: GiftRemarkCode;
	/** The words it is about, where there are some. */
	readonly text: string;
};
