import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solve } from 'yalps';
import { markNotShown } from '../answers/mark-not-shown.ts';
import { SKIPPED } from '../answers/stored.ts';
import type { StoredAnswers } from '../answers/stored.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { tally } from '../tally/tally.ts';
import type { TallyRow } from '../tally/tally.ts';
import { cellItem, placeKey } from './counted-place.ts';
import type { CountedPlace } from './counted-place.ts';
import { withheldPlaces } from './withheld-places.ts';

const text = { da: 'Tekst', en: 'Text' };
const option = (id: string) => ({ id, text });
const questionnaire: Questionnaire = {
	id: 'citizen',
	version: 1,
	group: 'citizen',
	title: text,
	intro: text,
	minutes: 1,
	questions: [
		{ id: 'access', kind: 'agreement', core: true, theme: 'benefit', label: text, text },
		{
			id: 'area',
			kind: 'choice',
			segment: true,
			text,
			options: ['valby', 'vesterbro', 'other'].map(option),
		},
		{ id: 'contact', kind: 'choice', segment: true, text, options: ['new', 'known'].map(option) },
		{
			id: 'agreements',
			kind: 'agreement',
			core: true,
			theme: 'benefit',
			label: text,
			text,
			shownIf: { question: 'contact', is: ['known'] },
		},
	],
};

const minimum = 5;

function decide(responses: readonly StoredAnswers[], already: readonly CountedPlace[] = []) {
	const rows = tally(
		responses.map((answers) => markNotShown(questionnaire.questions, answers)),
		questionnaire,
	);
	const places = withheldPlaces(rows, { questionnaire, minimum, already });
	return { rows, places, withheld: new Set(places.map(placeKey)) };
}

const people = (n: number, answers: StoredAnswers) => Array.from({ length: n }, () => answers);

describe('what is withheld', () => {
	test('is an item that too few answered, in whole and in all parts', () => {
		const { withheld } = decide([
			...people(4, { access: 3, area: 'valby', contact: 'new' }),
			...people(9, { access: SKIPPED, area: 'valby', contact: 'new' }),
			...people(9, { access: SKIPPED, area: 'other', contact: 'known' }),
		]);
		expect(withheld).toContain('  access');
		expect(withheld).toContain('area valby access');
		expect(withheld).toContain('contact new access');
		expect(withheld).not.toContain('  area');
	});

	test('is a small part and the one that would give it away, for every item', () => {
		const { withheld } = decide([
			...people(3, { access: 3, area: 'valby', contact: 'known', agreements: 2 }),
			...people(9, { access: 3, area: 'vesterbro', contact: 'known', agreements: 2 }),
			...people(12, { access: SKIPPED, area: 'other', contact: 'known', agreements: 2 }),
		]);
		for (const item of ['area', 'access', 'agreements', 'theme:benefit']) {
			expect(withheld).toContain(`area valby ${item}`);
			expect(withheld).toContain(`area vesterbro ${item}`);
		}
		expect(withheld).not.toContain('area other agreements');
		expect(withheld).not.toContain('contact known access');
	});

	test('is an item that would tell how many gave another answer than it asks for', () => {
		const { withheld } = decide([
			...people(3, { access: 3, area: 'valby', contact: 'new' }),
			...people(20, { access: 3, area: 'valby', contact: 'known', agreements: 4 }),
			...people(9, { access: 3, area: 'vesterbro', contact: 'new' }),
			...people(20, { access: 3, area: 'vesterbro', contact: 'known', agreements: 4 }),
			...people(12, { access: 3, area: 'other', contact: 'new' }),
			...people(20, { access: 3, area: 'other', contact: 'known', agreements: 4 }),
		]);
		expect(withheld).toContain(`area valby ${cellItem('contact', 'new')}`);
		expect(withheld).toContain('area valby agreements');
		expect(withheld).not.toContain('area valby access');
		expect(withheld).not.toContain('area other agreements');
	});

	test('is nothing where all groups are large', () => {
		const { places } = decide(
			['valby', 'vesterbro', 'other'].flatMap((area) => [
				...people(9, { access: 3, area, contact: 'new' }),
				...people(9, { access: 3, area, contact: 'known', agreements: 4 }),
			]),
		);
		expect(places).toEqual([]);
	});

	test('is nothing where nobody answered', () => {
		expect(decide([]).places).toEqual([]);
	});

	test('stays withheld', () => {
		const place = { segment: '', segmentValue: '', item: 'access' };
		const { withheld } = decide(people(20, { access: 3, area: 'valby', contact: 'new' }), [place]);
		expect(withheld).toContain('  access');
		expect(withheld).toContain('area valby access');
	});
});

const anyResponse = fc.record(
	{
		access: fc.constantFrom(1, 2, 3, 4, 5, SKIPPED),
		area: fc.oneof(
			{ weight: 8, arbitrary: fc.constant('valby') },
			{ weight: 3, arbitrary: fc.constant('vesterbro') },
			{ weight: 2, arbitrary: fc.constantFrom('other', SKIPPED) },
		),
		contact: fc.oneof(
			{ weight: 6, arbitrary: fc.constant('known') },
			{ weight: 3, arbitrary: fc.constantFrom('new', SKIPPED) },
		),
		agreements: fc.constantFrom(2, 4),
	},
	{ requiredKeys: ['access'] },
);
const anyWave = fc
	.constantFrom(6, 14, 30, 60)
	.chain((n) => fc.array(anyResponse, { minLength: n, maxLength: n, size: 'max' }));

/** A number that is told, or sought, as a sum of those who gave one answer to each segment question. */
type Sum = { cells: string[]; n: number };

/** What the shown counts tell about how many gave which answers to the two segment questions. */
function told(rows: readonly TallyRow[], withheld: ReadonlySet<string>, cells: readonly string[]) {
	const isShown = (place: CountedPlace) => !withheld.has(placeKey(place));
	const among = (area: string, contact: string) =>
		cells.filter((cell) => {
			const [ofArea, ofContact] = cell.split(' ');
			return (area === '' || area === ofArea) && (contact === '' || contact === ofContact);
		});
	return rows.flatMap((row): Sum[] => {
		const { segment, segmentValue, item, value, n } = row;
		const isCell = item === 'area' || item === 'contact';
		const narrowed = segment
			? { ...row, item: cellItem(item, value) }
			: { segment: item, segmentValue: value, item };
		if (!isShown(row) || (isCell && !isShown(narrowed))) return [];
		const where = (question: string) =>
			segment === question ? segmentValue : item === question ? value : '';
		const part = among(where('area'), where('contact'));
		if (isCell) return [{ cells: part, n }];
		const whole = rows.filter((other) => placeKey(other) === placeKey(row));
		const everybody = { cells: part, n: whole.reduce((sum, other) => sum + other.n, 0) };
		if (item !== 'agreements' || value !== 'not-shown') return [everybody];
		const others = part.filter((cell) => !/ (known|not-reached)$/.test(cell));
		return [everybody, { cells: others, n }];
	});
}

function boundsOf(sought: readonly string[], facts: readonly Sum[], cells: readonly string[]) {
	const constraints = new Map(facts.map(({ n }, index) => [`fact ${index}`, { equal: n }]));
	const variables = cells.map((cell): [string, [string, number][]] => [
		cell,
		[
			...facts.flatMap((fact, index): [string, number][] =>
				fact.cells.includes(cell) ? [[`fact ${index}`, 1]] : [],
			),
			['sought', sought.includes(cell) ? 1 : 0],
		],
	]);
	const best = (direction: 'minimize' | 'maximize') =>
		Math.round(solve({ direction, objective: 'sought', constraints, variables }).result);
	return [best('minimize'), best('maximize')];
}

test('no number of fewer than the minimum follows from all that is shown', () => {
	fc.assert(
		fc.property(anyWave, (responses) => {
			const { rows, withheld } = decide(responses);
			const values = (item: string) =>
				rows.filter((row) => row.segment === '' && row.item === item).map(({ value }) => value);
			const cells = values('area').flatMap((area) =>
				values('contact').map((contact) => `${area} ${contact}`),
			);
			const all = [{ cells, n: responses.length }, ...told(rows, withheld, cells)];
			const facts = [...new Map(all.map((fact) => [fact.cells.join(), fact])).values()];
			const small = rows.filter(
				({ segment, item, n }) =>
					n < minimum && (segment === '' || segment === 'area') && /^(area|contact)$/.test(item),
			);
			for (const { segmentValue, item, value } of small) {
				const isPart = (cell: string) => {
					const [area, contact] = cell.split(' ');
					if (segmentValue !== '') return area === segmentValue && contact === value;
					return value === (item === 'area' ? area : contact);
				};
				const [low, high] = boundsOf(cells.filter(isPart), facts, cells);
				expect(low, `${segmentValue} ${value} in ${JSON.stringify(facts)}`).not.toBe(high);
			}
		}),
		{ numRuns: 40 },
	);
});
