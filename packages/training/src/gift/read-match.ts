import { leftOut, reasonOf } from './reading.ts';
import type { Reader } from './reading.ts';

/** Pairs, each as `=left -> right`. */
export const readMatch: Reader = (parts, words) => {
	const [, ...sources] = parts.answer.split('=');
	const pairs = sources.map((source) => {
		const [left = '', ...right] = source.split('->');
		return { left: parts.texts.read(left), right: parts.texts.read(right.join('->')) };
	});
	const kept = pairs.filter(({ left, right }) => left !== '' && right !== '');
	if (kept.length < 2) return leftOut('too-few');
	const twice = kept.find(({ left }, index) =>
		kept.slice(0, index).some((pair) => pair.left === left),
	);
	if (twice) return leftOut('same-twice', twice.left);
	const { why, findings } = reasonOf([parts.general], words);
	const distractors = pairs.filter(({ left }) => left === '');
	return {
		question: { kind: 'match', text: parts.text, pairs: kept, why },
		findings: [
			...distractors.map(({ right }) => ({ code: 'distractor' as const, text: right })),
			...findings,
		],
	};
};
