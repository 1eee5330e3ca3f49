import { expect, test } from 'vitest';
import type { OverviewRow } from './overview/overview-view.ts';
import { packRows, unpackRows } from './packed-rows.ts';

const row: OverviewRow = {
	theme: 'access',
	name: 'Tilgængelighed',
	about: 'Ved, hvem man kan spørge',
	item: 'access',
	target: 4,
	cells: [
		{
			group: 'gp',
			axis: { min: 1, max: 5, measure: 'mean' },
			points: [
				{ kind: 'shown', value: 2.5, low: 2, high: 3, n: 31, incomparable: true },
				{ kind: 'hidden' },
				{ kind: 'not-asked' },
				{ kind: 'no-data' },
				{ kind: 'shown', value: 4, low: 3.8125, high: 4.2, n: 40 },
			],
			verdict: { tone: 'up', text: 'Steget 1,5' },
			newest: '4,0 (3,8–4,2)',
			hidden: 'Skjult i 2. halvår 2025: for få svar.',
		},
	],
};

test('rows come out as they went in', () => {
	expect(unpackRows(packRows([row]))).toEqual([row]);
});
