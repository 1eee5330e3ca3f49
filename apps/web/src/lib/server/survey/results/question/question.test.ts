import { beforeEach, describe, expect, test } from 'vitest';
import {
	DONT_KNOW,
	type Question,
	type Questionnaire,
	SKIPPED,
	type StoredAnswers,
} from '@raadgiver/survey';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { writeTable } from '#lib/csv/write-table.ts';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { questionIn } from '#lib/survey/results/question/question-address.ts';
import { answersFile, trendFile } from '#lib/survey/results/question/question-files.ts';
import { questionThemes } from '#lib/survey/results/question/question-themes.ts';
import { questionView } from '#lib/survey/results/question/question-view.ts';
import { catalogue } from '../../catalogue.ts';
import { actorIn, outsiders } from '../../test-wave.ts';
import { countedWave } from '../cube/test-counted-wave.ts';
import * as questions from './question-list.ts';
import * as question from './question.ts';

const notFound = expect.objectContaining({ status: 404 });

let programme: TestProgramme;
let manager: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	manager = await actorIn(programme, 'management');
});

const spring = { year: 2026, half: 1 };
const autumn = { year: 2026, half: 2 };
const later = { year: 2027, half: 1 };

const people = (n: number, answers: StoredAnswers) => Array.from({ length: n }, () => answers);

/** Some who answer low and some who answer high. */
const split = (item: string, low: number, high: number) => [
	...people(low, { [item]: 2 }),
	...people(high, { [item]: 5 }),
];

/** The doctors' questionnaire with other questions. */
const asking = (
	change: (questions: readonly Question[]) => Question[],
	version = 1,
): Questionnaire => {
	return { ...catalogue.gp, version, questions: change(catalogue.gp.questions) };
};

const without = (item: string) => asking((all) => all.filter(({ id }) => id !== item));

/** The question as a mark from 0 to 10. */
const rated = (item: string) =>
	asking((all) =>
		all.map((one): Question => {
			const ends = { low: one.text, high: one.text };
			return one.id === item ? { id: item, kind: 'rating', text: one.text, ends } : one;
		}),
	);

async function viewOf(item: string, search = '') {
	const found = await question.find(manager, item, questionIn(new URLSearchParams(search)));
	return questionView(found, 'mean');
}

describe('a question', () => {
	test('is read by coordinators and management alone', async () => {
		await countedWave(programme, spring, { gp: { answers: people(5, { access: 4 }) } });
		const coordinator = await actorIn(programme, 'coordinator');
		for (const reader of [manager, coordinator])
			expect((await question.find(reader, 'access')).groups).toHaveLength(1);
		for (const [who, outsider] of await outsiders(programme)) {
			await expect(question.find(outsider, 'access'), who).rejects.toEqual(notFound);
			const listed = await questions.list(outsider).then(
				({ items }) => items,
				(refusal: { status: number }) => refusal.status,
			);
			// A coordinator of another programme has a list of their own, which is empty.
			expect([404, []], who).toContainEqual(listed);
		}
	});

	test('that no closed wave asked is not there', async () => {
		await expect(question.find(manager, 'access')).rejects.toEqual(notFound);
		await countedWave(programme, spring, { gp: { answers: [] } });
		for (const item of ['no-such-question', 'own-code', '', 'theme:', '__proto__'])
			await expect(question.find(manager, item), item).rejects.toEqual(notFound);
	});

	test('of a wave that nobody answered has words, and no figures', async () => {
		await countedWave(programme, spring, { gp: { answers: [] } });
		const view = await viewOf('access');
		expect(view.distributions).toMatchObject([{ sentence: 'Ingen har svaret på spørgsmålet.' }]);
		expect(view.scales[0]).toMatchObject({ changes: undefined, between: undefined });
		expect(view.scales[0]?.trend.sentence).toBe('Læger: ingen tal at vise.');
		expect(view.missing.rows[0]).toEqual(expect.arrayContaining(['Ingen svar']));
	});

	test('tells apart why answers are missing', async () => {
		await countedWave(programme, spring, {
			gp: {
				answers: [
					...people(6, { access: 4, clarity: 4 }),
					{ access: SKIPPED, clarity: 4 },
					{ access: DONT_KNOW, clarity: 4 },
					{ coherence: 3 },
				],
			},
		});
		const view = await viewOf('access');
		const [row] = view.missing.rows;
		expect(row).toEqual([
			'Læger, 1. halvår 2026',
			'9',
			'0',
			expect.stringMatching(/^6 /),
			expect.stringMatching(/^1 /),
			expect.stringMatching(/^1 /),
			expect.stringMatching(/^1 /),
		]);
	});

	test('is compared between any two waves', async () => {
		await countedWave(programme, spring, { gp: { answers: split('access', 28, 4) } });
		await countedWave(programme, autumn, { gp: { answers: split('access', 15, 15) } });
		await countedWave(programme, later, { gp: { answers: split('access', 4, 28) } });
		const [risen] = (await viewOf('access')).scales;
		expect(risen?.changes?.lines).toMatchObject([
			{ name: 'Læger', tone: 'up', text: 'Steget 2,3' },
		]);
		expect(risen?.changes?.table?.caption).toBe(
			'Fra 1. halvår 2026 til 1. halvår 2027, gruppe for gruppe',
		);
		const [less] = (await viewOf('access', 'foer=2026-2&efter=2027-1')).scales;
		expect(less?.changes?.lines).toMatchObject([{ text: 'Steget 1,1' }]);
		// Whichever is named first, the later one is compared with the earlier; and one alone is no pair.
		const turned = await question.find(manager, 'access', {
			pair: { before: '2027-1', after: '2026-2' },
		});
		expect(turned.pair).toEqual([1, 2]);
		const same = await question.find(manager, 'access', {
			pair: { before: '2026-1', after: '2026-1' },
		});
		expect(same.pair).toEqual([0, 1]);
		const odd = await question.find(manager, 'access', { pair: { before: 'x', after: '1999-1' } });
		expect(odd.pair).toEqual([0, 2]);
	});

	test('that changed its scale is not compared with what it was', async () => {
		await countedWave(programme, spring, {
			gp: { questionnaire: rated('access'), answers: people(6, { access: 9 }) },
		});
		await countedWave(programme, autumn, { gp: { answers: split('access', 3, 5) } });
		const { scales, distributions } = await viewOf('access', 'foer=2026-1&efter=2026-2');
		expect(scales).toHaveLength(1);
		expect(scales[0]?.changes).toMatchObject({
			lines: [{ text: 'Kan ikke sammenlignes: skalaen er ændret' }],
			table: undefined,
		});
		expect(scales[0]?.trend).toMatchObject({
			drawing: { axis: { min: 1, max: 5 }, series: [{ points: [{ kind: 'not-asked' }, {}] }] },
			notes: [expect.stringContaining('på en skala fra 0 til 10')],
		});
		expect(distributions[0]?.parts).toMatchObject([
			{ isFormer: false, drawing: { rows: [{ label: '2. halvår 2026' }] } },
			{ isFormer: true, drawing: { rows: [{ label: '1. halvår 2026', shares: [0, 0, 1] }] } },
		]);
	});

	test('with a new meaning is shown apart, and not compared', async () => {
		const renewed = asking(
			(all) => all.map((one) => (one.id === 'access' ? { ...one, comparableFrom: 2 } : one)),
			2,
		);
		await countedWave(programme, spring, {
			gp: { questionnaire: asking((all) => [...all]), answers: split('access', 3, 5) },
		});
		await countedWave(programme, autumn, {
			gp: { questionnaire: renewed, answers: split('access', 3, 5) },
		});
		const { scales, distributions } = await viewOf('access', 'foer=2026-1&efter=2026-2');
		expect(scales[0]?.changes?.lines).toMatchObject([
			{ text: 'Kan ikke sammenlignes: spørgsmålet er ændret' },
		]);
		expect(distributions[0]?.parts[0]?.drawing.rows.map(({ label }) => label)).toEqual([
			'1. halvår 2026 (spurgt på en anden måde)',
			'2. halvår 2026',
		]);
	});

	test('that was asked in some waves only says so of the others', async () => {
		await countedWave(programme, spring, {
			gp: { questionnaire: without('learning'), answers: people(6, { access: 4 }) },
		});
		await countedWave(programme, autumn, { gp: { answers: split('learning', 3, 5) } });
		const view = await viewOf('learning', 'foer=2026-1&efter=2026-2');
		expect(view.distributions[0]?.parts[0]?.drawing.rows).toMatchObject([
			{ note: 'Ikke spurgt' },
			{ n: 8 },
		]);
		expect(view.scales[0]?.changes?.lines).toMatchObject([
			{ text: 'Intet at sammenligne', sentence: 'Ikke spurgt i 1. halvår 2026.' },
		]);
		const before = await viewOf('learning', 'til=2026-1');
		expect(before).toMatchObject({ wordings: [], distributions: [], scales: [] });
	});

	test('under the limit is hidden wherever it could be read', async () => {
		await countedWave(programme, spring, {
			gp: { answers: [...people(4, { access: 4 }), ...people(6, { access: SKIPPED })] },
		});
		const found = await question.find(manager, 'access');
		expect(found.groups[0]?.waves[0]).toMatchObject({
			answers: { kind: 'hidden' },
			missing: { kind: 'hidden' },
		});
		const { header, rows } = answersFile(found);
		expect(writeTable(header, rows).split('\r\n')[1]).toBe('"Læger";"1. halvår 2026";"Skjult";;;;');
		expect(writeTable(trendFile(found).header, trendFile(found).rows)).toContain('"Skjult";;;;');
	});

	test('that results are divided by keeps small counts and their sums to itself', async () => {
		await countedWave(programme, spring, {
			gp: {
				answers: [
					...people(2, { area: 'valby' }),
					...people(7, { area: 'vesterbro' }),
					...people(13, { area: 'kgs-enghave' }),
				],
			},
		});
		const found = await question.find(manager, 'area');
		const view = questionView(found, 'mean');
		expect(view.distributions[0]?.parts[0]?.table.rows).toEqual([
			['1. halvår 2026', 'Skjult', 'Skjult', '13', 'Skjult'],
		]);
		expect(view.missing.rows[0]).toEqual(expect.arrayContaining(['Skjult']));
		const told = [JSON.stringify(view), writeTable([], answersFile(found).rows)].join();
		for (const count of [2, 7, 9, 22])
			expect(told, String(count)).not.toMatch(new RegExp(`[";( ]${count}[";)]`));
	});
});

describe('the list of questions', () => {
	test('has each question once under its theme, and apart what is no longer asked', async () => {
		expect(await questions.list(manager)).toEqual({ newest: undefined, items: [], former: [] });
		await countedWave(programme, spring, { gp: { answers: [] }, citizen: { answers: [] } });
		await countedWave(programme, autumn, {
			gp: { questionnaire: without('learning'), answers: [] },
		});
		const { items, former } = await questions.list(manager);
		expect(former.map(({ asked }) => asked.item)).toEqual(['learning']);
		const themes = questionThemes(items);
		const coherence = themes.find(({ theme }) => theme === 'coherence')?.items;
		expect(coherence).toMatchObject([{ item: 'coherence', groups: 'Læger, borgere' }]);
		expect(themes.at(-1)).toMatchObject({ theme: '', name: 'Andre spørgsmål' });
		expect(items.map(({ asked }) => asked.item)).not.toContain('own-code');
	});
});
