import { describe, expect, test } from 'vitest';
import { type JudgedVerdict, trend, verdicts } from '@raadgiver/survey';
import { chartPoint } from './charts/chart-points.ts';
import type { ChartPoint } from './charts/chart-figures.ts';
import { signed, verdictInWords } from './verdict-words.ts';

const scale = { min: 1, max: 5 };
const counts = (n: number) => [
	{ value: 4, n },
	{ value: 3, n: 20 - n },
];
const waves = [0, 5, 10, 20].map((n, index) => ({ wave: `${2024 + index}-1`, counts: counts(n) }));
const risen = trend(waves, { top: 4 });
const [rising] = verdicts([{ theme: 'access', group: 'gp', trend: risen, scale }]) as [
	JudgedVerdict,
];
const points = risen.points.map((point) => chartPoint(point, scale, 'mean'));
const words = (change: Partial<JudgedVerdict> = {}, measure: 'mean' | 'share' = 'mean') =>
	verdictInWords({ ...rising, ...change } as JudgedVerdict, points, measure);

describe('a verdict in words', () => {
	test('names the way and the size, never only that it is significant', () => {
		expect(words()).toEqual({ tone: 'up', text: 'Steget 1,0' });
		expect(words({}, 'share')).toEqual({ tone: 'up', text: 'Steget (+100 procentpoint)' });
		expect(words({ kind: 'falling' })).toEqual({ tone: 'down', text: 'Faldet 1,0' });
	});

	test('keeps its reservation', () => {
		expect(words({ certainty: 'likely' }).text).toBe('Formentlig steget 1,0');
		expect(words({ certainty: 'likely', kind: 'falling' }).text).toBe('Formentlig faldet 1,0');
	});

	test('tells unchanged from unknown', () => {
		expect(words({ kind: 'steady' })).toEqual({ tone: 'same', text: 'Uændret' });
		expect(words({ kind: 'no-clear-change' })).toEqual({
			tone: 'unknown',
			text: 'Ingen klar ændring',
		});
	});

	test('says how many waves are missing', () => {
		const early = {
			theme: 'access',
			group: 'gp',
			kind: 'too-few-waves',
			shown: 2,
			needed: 3,
		} as const;
		expect(verdictInWords(early, points, 'mean').text).toBe(
			'For få runder til at se en udvikling (2 af mindst 3)',
		);
	});

	test.each<[string, ChartPoint[]]>([
		['Skjult: for få svar', [{ kind: 'hidden' }, { kind: 'no-data' }]],
		['Ingen har svaret', [{ kind: 'no-data' }, { kind: 'not-asked' }]],
		['Gruppen er ikke spurgt', [{ kind: 'not-asked' }]],
		[
			'Spørgsmålet er ændret, så runderne kan ikke sammenlignes',
			[{ kind: 'shown', value: 3, low: 2, high: 4, n: 9, incomparable: true }],
		],
	])('says “%s” where nothing is compared', (text, none) => {
		const verdict = { theme: 'access', group: 'gp', kind: 'none-shown' } as const;
		expect(verdictInWords(verdict, none, 'mean')).toEqual({ tone: 'unknown', text });
	});
});

test('what rounds to nothing has no sign', () => {
	expect([signed(0.71), signed(-0.71), signed(-0.04), signed(12.4, 0)]).toEqual([
		'+0,7',
		'−0,7',
		'0,0',
		'+12',
	]);
});
