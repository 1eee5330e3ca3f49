import { readOptions } from './read-options.ts';
import { leftOut, reasonOf } from './reading.ts';
import type { Reader } from './reading.ts';

/** Significant digits that survive the middle of two decimal numbers. */
const digits = 12;

/** A number with how far off is right too, a range, or several of them for parts of the points. */
export const readNumber: Reader = (parts, words) => {
	const source = parts.answer.slice(1).trim();
	const answers = readOptions(source.startsWith('=') ? source : `=${source}`, parts.texts);
	const best = answers.find(({ weight }) => weight === 100);
	if (!best) return leftOut('no-right');
	const range = readRange(best.text);
	if (!range) return leftOut('no-number', best.text);
	const { why, findings } = reasonOf([best.feedback, parts.general], words);
	const { text, unit } = splitUnit(parts.text);
	const others = answers.filter((answer) => answer !== best);
	return {
		question: { kind: 'number', text, ...range, unit: unit ?? words.noUnit, why },
		findings: [
			...others.map((answer) => ({ code: 'partial-credit' as const, text: answer.text })),
			...(unit === undefined ? [{ code: 'no-unit' as const }] : []),
			...findings,
		],
	};
};

/** `14`, `14:1` or `13..15`. */
function readRange(text: string): { answer: number; tolerance?: number } | undefined {
	const [first = '', second = ''] = text.split(/\.\.|:/);
	const [from, to] = [readDecimal(first), readDecimal(second || '0')];
	if (from === undefined || to === undefined) return undefined;
	const isRange = text.includes('..');
	const answer = isRange ? rounded((from + to) / 2) : from;
	const tolerance = isRange ? rounded((to - from) / 2) : to;
	if (tolerance < 0) return undefined;
	return { answer, ...(tolerance > 0 && { tolerance }) };
}

function readDecimal(text: string): number | undefined {
	const source = text.trim();
	const value = Number(source);
	return source !== '' && Number.isFinite(value) ? value : undefined;
}

function rounded(value: number): number {
	return Number(value.toPrecision(digits));
}

/** “Hvor mange dage? (dage)”: GIFT has no place for a unit, so it ends the text in brackets. */
function splitUnit(question: string): { text: string; unit?: string } {
	const begin = question.lastIndexOf('(');
	const text = question.slice(0, Math.max(begin, 0)).trim();
	const unit = question.slice(begin + 1, -1).trim();
	return question.endsWith(')') && text !== '' && unit !== '' ? { text, unit } : { text: question };
}
