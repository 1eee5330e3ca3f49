import type { GiftWords } from './gift-words.ts';
import { readOptions } from './read-options.ts';
import type { GiftOption } from './read-options.ts';
import type { GiftParts } from './read-parts.ts';
import { leftOut } from './reading.ts';
import type { Finding, Reader, Reading } from './reading.ts';

/** How far from 100 a weight may be that was rounded. */
const rounding = 0.001;

const isWhole = ({ weight }: GiftOption) => weight > 100 - rounding;
const isPartly = ({ weight }: GiftOption) => weight > 0;

/** One choice where an answer begins with =, else many: so Moodle tells them apart. */
export const readChoice: Reader = (parts, words) => {
	const options = readOptions(parts.answer, parts.texts).filter(({ text }) => text !== '');
	if (options.length < 2) return leftOut('too-few');
	return parts.answer.includes('=')
		? readOne(parts, options, words)
		: readMany(parts, options, words);
};

function readOne(parts: GiftParts, options: readonly GiftOption[], words: GiftWords): Reading {
	const right = options.filter(isWhole);
	if (right.length === 0) return leftOut('no-right');
	if (right.length > 1) return leftOut('several-right');
	const partly = options.filter((option) => isPartly(option) && !isWhole(option));
	return {
		question: { kind: 'one', text: parts.text, options: asOptions(options, isWhole, parts, words) },
		findings: [
			...partly.map(({ text }) => ({ code: 'partial-credit' as const, text })),
			...reasonFindings(options, parts),
		],
	};
}

function readMany(parts: GiftParts, options: readonly GiftOption[], words: GiftWords): Reading {
	const right = options.filter(isPartly);
	if (right.length === 0) return leftOut('no-right');
	const isUneven = new Set(right.map(({ weight }) => weight)).size > 1;
	return {
		question: {
			kind: 'many',
			text: parts.text,
			options: asOptions(options, isPartly, parts, words),
		},
		findings: [
			...(isUneven ? [{ code: 'weights' as const }] : []),
			...reasonFindings(options, parts),
		],
	};
}

function asOptions(
	options: readonly GiftOption[],
	isRight: (option: GiftOption) => boolean,
	{ general }: GiftParts,
	{ noReason }: GiftWords,
) {
	return options.map((option) => ({
		text: option.text,
		...(isRight(option) && { right: true as const }),
		why: option.feedback || general || noReason,
	}));
}

/** What is said to all stands for the reasons that are missing; where none is, it has no place. */
function reasonFindings(
	options: readonly GiftOption[],
	{ general }: GiftParts,
): readonly Finding[] {
	const isMissing = options.some(({ feedback }) => feedback === '');
	if (general === '') return isMissing ? [{ code: 'no-reason' }] : [];
	return isMissing ? [] : [{ code: 'general-feedback', text: general }];
}

/** True or false as a choice of two; the first feedback is for those who were wrong. */
export const readTruth: Reader = (parts, words) => {
	const [truth = '', ...feedback] = parts.answer.split('#');
	const [wrong = '', right = ''] = feedback.map((text) => parts.texts.read(text));
	const isTrue = truth.trim().startsWith('T');
	const options = [
		{ text: words.true, weight: isTrue ? 100 : 0, feedback: isTrue ? right : wrong },
		{ text: words.false, weight: isTrue ? 0 : 100, feedback: isTrue ? wrong : right },
	];
	return readOne(parts, options, words);
};
