/** What a sentence tells besides its code: the name that is not known, the kinds there are. */
export type Values = Readonly<Record<string, string>>;

type Sentence = (values: Values) => string;

const kind = (name: string) => () => `must be ${name}`;

/**
 * What can be wrong in a file, in plain English by its code. Whoever shows problems in another
 * language words the code, with the same values.
 */
export const sentences = {
	missing: () => 'is missing',
	empty: () => 'is empty',
	unseen: () => 'holds a character that cannot be seen: type the text anew',
	'not-a-text': kind('a text; put quotes around a number'),
	'not-a-number': kind('a number'),
	'not-a-whole-number': kind('a whole number'),
	'not-a-list': kind('a list'),
	'not-a-set': kind('a set of lines “key: value”'),
	'not-that': kind('something else'),
	'one-of': ({ known }) => `must be one of ${known}`,
	'no-shape': () => 'is of no kind that is known',
	'no-place': ({ keys }) => `has no place for “${keys}”`,
	'bad-id': () => 'must be small letters a–z, digits and single hyphens',
	'bad-day': () => 'must be a day that exists, written as 2026-12-31',
	'bad-reference': () => 'must be as act/section/statement',
	'used-above': ({ id }) => `“${id}” is used above`,
	'not-in-register': ({ reference }) => `“${reference}” is not in the register`,
	'not-yaml': ({ reason }) => `not valid YAML: ${reason}`,
	'too-long': ({ most }) => `is longer than ${most} characters`,
	'too-many-brackets': () => 'holds more brackets than can be read',
	alias: ({ name }) => `“*${name}” stands for another place: write it out here`,

	'before-valid-from': ({ day }) => `is before validFrom, ${day}`,
	'history-open': () => 'is history and needs validTo, its last day',
	'replaces-itself': () => 'is the statement itself',
	'file-called': ({ name }) => `the file must be called ${name}`,

	'file-missing': () => 'the file is missing',
	'file-stray': () =>
		'a module holds module.yaml, questions.yaml, pages (.md) and cases (.case.yaml)',
	'folder-name': ({ folder }) => `must be the folder’s name, ${folder}`,
	'bad-minutes': () => 'must be a whole number from 6 to 12',
	'bad-version': () => 'must be a whole number of at least 1',
	'bad-year': () => 'must be a year',
	'bad-step': () => 'must be one of page, question, case, and its id',
	'part-unknown': ({ kind: part, id }) => `there is no ${part} “${id}”`,
	'part-twice': ({ kind: part, id }) => `the ${part} “${id}” is named above`,
	'part-unused': ({ kind: part, id }) => `the ${part} “${id}” is never shown`,

	'front-matter': () => 'begins with a line ---, then title: …, then a line ---',
	'page-empty': () => 'the page is empty',
	'heading-one': () => 'headings begin with ##: the page has its title',
	'too-deep': () => 'nests deeper than can be read: write it as plain paragraphs',
	html: () => 'HTML is not shown: write it in Markdown',
	address: ({ address }) => `the address “${address}” is not taken`,
	'link-empty': () => 'the link has no words to tap on',
	'picture-elsewhere': ({ address }) => `the picture “${address}” is not among our files`,
	'picture-words': () => 'the picture has no words for those who cannot see it',
	'block-open': ({ name }) => `“::${name}” is no block: a block begins and ends with :::`,
	'block-unknown': ({ name, known }) => `“:::${name}” is no block: there are ${known}`,
	'block-title': ({ name }) => `“:::${name}” needs a title`,
	'film-address': () => '“:::film” needs a url that begins with https://',

	'kind-unknown': () => 'must be one of one, many, order, match, number, date, judge, short',
	'options-few': () => 'needs two options or more',
	'right-one': () => 'needs one right option, no more',
	'right-none': () => 'needs a right option',
	'right-true': () => 'is true, or is left out',
	'items-few': () => 'needs two items or more',
	'items-same': () => 'has the same item twice',
	'pairs-few': () => 'needs two pairs or more',
	'pairs-same': () => 'has the same on the left twice',
	'tolerance-low': () => 'must be more than 0, or be left out',
	'verdict-missing': () => 'names what an unclear request lacks, and is [] for a precise one',

	'choices-few': () => 'needs two choices or more',
	'scenes-few': () => 'needs a scene to choose in and one to end in',
	'scene-unknown': ({ id }) => `there is no scene “${id}”`,
	'scene-unreached': () => 'no way leads here from the start',
	'scene-endless': () => 'no way leads from here to an end',
} satisfies Readonly<Record<string, Sentence>>;

export type ProblemCode = keyof typeof sentences;

/** A code with what it tells, and the sentence that says it. */
export type Said = {
	/** Undefined where a rule of somebody else speaks for itself. */
	readonly code: ProblemCode | undefined;
	readonly values: Values;
	readonly message: string;
};

export function say(code: ProblemCode, values: Values = {}): Said {
	const sentence: Sentence = sentences[code];
	return { code, values, message: sentence(values) };
}

export function isProblemCode(text: string): text is ProblemCode {
	return Object.hasOwn(sentences, text);
}
