import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SAID_AGAIN, SOMETHING_ELSE } from '../../testing/said-again.ts';
import { similarPairs } from './similar-pairs.ts';
import { weighParts } from './weigh-parts.ts';
import { wordParts } from './word-parts.ts';

interface Texts {
	readonly title: string;
	readonly what: string;
	readonly needs: string;
}

const content = `${import.meta.dirname}/../../../../content/workshops/samarbejdet-2021/examples.yaml`;
const shipped = (parse(readFileSync(content, 'utf8')) as { examples: Texts[] }).examples;
const named = (texts: readonly Texts[]) => texts.map((each) => ({ id: each.title, ...each }));

describe('examples that may say the same', () => {
	test('are found among others, with few wrong ones', () => {
		const sameAs = new Map<string, string>(SAID_AGAIN.map((each) => [each.title, each.sameAs]));
		const pairs = similarPairs(named([...shipped, ...SAID_AGAIN, ...SOMETHING_ELSE]));
		const right = pairs.filter(({ one, other }) => sameAs.get(other) === one);
		expect(SAID_AGAIN).toHaveLength(22);
		expect(right.length).toBeGreaterThanOrEqual(20);
		expect(pairs.length - right.length).toBeLessThanOrEqual(4);
	});

	test('are not found among those that all say something else', () => {
		expect(similarPairs(named(shipped))).toEqual([]);
	});

	test('are found where there are only two', () => {
		const [again] = SAID_AGAIN;
		const first = shipped.filter(({ title }) => title === again.sameAs);
		expect(similarPairs(named([...first, again]))).toHaveLength(1);
	});

	test('are the same text at the most, the likest come first, and no more than one can look through', () => {
		const often = Array.from({ length: 16 }, (_, index) => ({
			id: String(index),
			title: 'Fast kontakt',
			what: 'En sagsbehandler til hver praksis',
			needs: index === 3 ? 'Biler' : '',
		}));
		const pairs = similarPairs(often);
		expect(pairs).toHaveLength(100);
		expect(similarPairs(often, 3)).toEqual(pairs.slice(0, 3));
		expect(pairs[0]?.likeness).toBeCloseTo(1, 12);
		expect(Math.max(...pairs.map(({ likeness }) => likeness))).toBeLessThanOrEqual(1);
		expect(pairs.map(({ likeness }) => likeness)).toEqual(
			pairs.map(({ likeness }) => likeness).toSorted((one, other) => other - one),
		);
	});

	test('have something in them', () => {
		const empty = { title: '', what: 'og så', needs: '' };
		expect(
			similarPairs([
				{ id: 'a', ...empty },
				{ id: 'b', ...empty },
			]),
		).toEqual([]);
		expect(similarPairs([])).toEqual([]);
	});
});

test('words share their parts with their inflections, capitals and composed letters or not', () => {
	const parts = (text: string) => [...wordParts(text).keys()];
	expect(parts('Læger')).toEqual(['_læg', 'læge', 'æger', 'ger_']);
	expect(parts('A\u030Arhus')).toEqual(parts('århus'));
	expect(parts('kl')).toEqual(['_kl_']);
	expect(parts('ø')).toEqual(['_ø_']);
	expect(parts(' – ')).toEqual([]);
	expect(wordParts('møde, møde').get('møde')).toBe(2);
});

test('weights follow the formula that scikit-learn documents', () => {
	// Of 'a a b' and 'b c', worked out by hand: ((1 + ln 2) (1 + ln 3/2), 1) and (1, 1 + ln 3/2), to length 1.
	const [first, second] = weighParts([
		new Map([
			['a', 2],
			['b', 1],
		]),
		new Map([
			['b', 1],
			['c', 1],
		]),
	]);
	expect(first?.get('a')).toBeCloseTo(0.921907, 6);
	expect(first?.get('b')).toBeCloseTo(0.387411, 6);
	expect(second?.get('b')).toBeCloseTo(0.579739, 6);
	expect(second?.get('c')).toBeCloseTo(0.814802, 6);
});
