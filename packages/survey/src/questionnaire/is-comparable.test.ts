import { describe, expect, test } from 'vitest';
import type { Question } from '../questions/kinds.ts';
import { isComparable } from './is-comparable.ts';
import { isItemComparable } from './is-item-comparable.ts';
import type { Questionnaire } from './questionnaire.ts';

const text = { da: 'Spørgsmål', en: 'Question' };
const option = (id: string) => ({ id, text });
const area = (...ids: string[]): Question => {
	return { id: 'area', kind: 'choice', text, options: ids.map(option) };
};

test('a choice is comparable while the same options are offered, in whatever order', () => {
	expect(isComparable(area('valby', 'vesterbro'), area('vesterbro', 'valby'), 1)).toBe(true);
	expect(isComparable(area('valby', 'vesterbro'), area('valby', 'amager'), 1)).toBe(false);
	expect(isComparable(area('valby', 'vesterbro'), area('valby'), 1)).toBe(false);
});

describe('an item', () => {
	const core = (id: string, more: Partial<Question> = {}) =>
		({ id, kind: 'agreement', text, label: text, core: true, theme: 'talk', ...more }) as Question;
	const who5: Question = { id: 'who5', kind: 'who5', text };
	const version = (number: number, ...questions: Question[]): Questionnaire => {
		const head = { id: 'gp', group: 'gp', title: text, intro: text, minutes: 3 } as const;
		return { ...head, version: number, questions };
	};
	const first = version(1, core('respect'), core('dialogue'), who5);

	test('is comparable from the version that says so', () => {
		const now = version(3, core('respect', { comparableFrom: 2 }), core('dialogue'), who5);
		expect(isItemComparable(now, first, 'respect')).toBe(false);
		expect(isItemComparable(now, { ...first, version: 2 }, 'respect')).toBe(true);
		expect(isItemComparable(now, first, 'dialogue')).toBe(true);
		expect(isItemComparable(now, first, 'theme:talk')).toBe(false);
		expect(isItemComparable(now, { ...first, version: 2 }, 'theme:talk')).toBe(true);
	});

	test('of WHO-5 goes with the whole of it', () => {
		expect(isItemComparable(first, first, 'who5-3')).toBe(true);
		const changed = version(2, core('respect'), { ...who5, comparableFrom: 2 });
		expect(isItemComparable(changed, first, 'who5-3')).toBe(false);
		expect(isItemComparable(changed, first, 'who5')).toBe(false);
	});

	test('that stands for a theme needs the same questions in it', () => {
		const more = version(2, core('respect'), core('dialogue'), core('time'));
		const other = version(2, core('respect'), core('time'));
		for (const now of [more, other, version(2, core('respect'))])
			expect(isItemComparable(now, first, 'theme:talk')).toBe(false);
		expect(isItemComparable(more, first, 'respect')).toBe(true);
	});

	test('that is not asked both times is not comparable', () => {
		expect(isItemComparable(first, version(1, who5), 'respect')).toBe(false);
		expect(isItemComparable(version(1, who5), first, 'respect')).toBe(false);
	});
});
