import { dayField } from '../files/fields.ts';
import { readOptions } from './read-options.ts';
import { leftOut, reasonOf } from './reading.ts';
import type { Reader } from './reading.ts';

/**
 * Words to be typed. Here learners hold their own words up against a model answer, so the first right
 * answer is the model; a day among the answers makes it a date.
 */
export const readTyped: Reader = (parts, words) => {
	const answers = readOptions(parts.answer, parts.texts).filter(({ text }) => text !== '');
	const [model, ...others] = answers.filter(({ weight }) => weight === 100);
	if (!model) return leftOut('no-right');
	const day = [model, ...others].find(({ text }) => dayField.safeParse(text).success);
	const reasons = [(day ?? model).feedback, parts.general];
	if (day) {
		const { why, findings } = reasonOf(reasons, words);
		return { question: { kind: 'date', text: parts.text, answer: day.text, why }, findings };
	}
	const why = reasons.filter((reason) => reason !== '').join('\n\n');
	return {
		question: {
			...{ kind: 'short', text: parts.text, model: model.text, points: [model.text] },
			...(why !== '' && { why }),
		},
		findings: [
			{ code: 'as-short', text: [model, ...others].map(({ text }) => text).join(' / ') },
			...answers
				.filter(({ weight }) => weight !== 100)
				.map(({ text }) => ({ code: 'partial-credit' as const, text })),
		],
	};
};

/** An essay: what is said to all is the model answer, with the points that it holds as a list. */
export const readEssay: Reader = ({ text, general }) => {
	if (general === '') return leftOut('no-model');
	const lines = general.split('\n');
	const isPoint = (line: string) => /^[-*•]\s+\S/.test(line);
	const points = lines.filter(isPoint).map((line) => line.slice(1).trim());
	const first = lines.findIndex(isPoint);
	const last = lines.findLastIndex(isPoint);
	const model = first < 0 ? general : lines.slice(0, first).join('\n').trim();
	const why = lines
		.slice(last + 1)
		.join('\n')
		.trim();
	if (points.length === 0 || model === '')
		return {
			question: { kind: 'short', text, model: general, points: [general] },
			findings: [{ code: 'no-points' }],
		};
	return {
		question: { kind: 'short', text, model, points, ...(why !== '' && { why }) },
		findings: [],
	};
};
