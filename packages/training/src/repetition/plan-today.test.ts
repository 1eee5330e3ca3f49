import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DueQuestion } from './most-needed.ts';
import { planToday, secondsOf, type Waiting } from './plan-today.ts';

const nothing: Waiting = {
	minutes: 8,
	spent: { repetition: 0, other: 0 },
	daysAway: 1,
	changes: [],
	due: [],
	begun: [],
	fresh: [],
};

const due = (question: string, rest: Partial<DueQuestion> = {}): DueQuestion => ({
	...{ slug: 'm', question, retrievability: 0.9, lapses: 0, law: 'none' },
	...rest,
});

const questionsOf = (waiting: Partial<Waiting>) =>
	planToday({ ...nothing, ...waiting })
		.items.flatMap((item) => (item.kind === 'repetition' ? item.questions : []))
		.map(({ question }) => question);

const many = (count: number) => Array.from({ length: count }, (_, index) => due(`q${index}`));

test('the law comes first, then what is due, then what is begun, then something new', () => {
	const plan = planToday({
		...nothing,
		minutes: 10,
		changes: ['c'],
		due: [due('q')],
		begun: [{ slug: 'begun', steps: 4, stepSeconds: 30 }],
		fresh: [{ slug: 'fresh', steps: 20, stepSeconds: 30 }],
	});
	expect(plan).toEqual({
		occasion: 'usual',
		items: [
			{ kind: 'change', change: 'c', seconds: 120 },
			{ kind: 'repetition', questions: [{ slug: 'm', question: 'q' }], seconds: 30 },
			{ kind: 'continue', slug: 'begun', steps: 4, seconds: 120 },
			{ kind: 'begin', slug: 'fresh', steps: 11, seconds: 330 },
		],
	});
});

test('the most forgotten comes first, and law in force and what was forgotten before count more', () => {
	const asked = questionsOf({
		due: [
			due('history', { law: 'not-in-force' }),
			due('plain'),
			due('forgotten', { retrievability: 0.4 }),
			due('law', { law: 'in-force' }),
			due('again', { lapses: 2 }),
			due('same'),
		],
	});
	expect(asked).toEqual(['forgotten', 'law', 'again', 'plain', 'same', 'history']);
});

test('after a break, half the minutes: what matters most, and of that what is best remembered', () => {
	const questions = [
		due('law-faint', { law: 'in-force', retrievability: 0.3 }),
		due('law-clear', { law: 'in-force', retrievability: 0.8 }),
		...many(40).map((question) => ({ ...question, retrievability: 0.1 })),
	];
	const plan = planToday({ ...nothing, daysAway: 14, due: questions });
	expect(plan.occasion).toBe('restart');
	const asked = questionsOf({ daysAway: 14, due: questions });
	expect(asked.slice(0, 2)).toEqual(['law-clear', 'law-faint']);
	expect(asked).toHaveLength(8);
	expect(questionsOf({ daysAway: 13, due: questions })).toHaveLength(16);
	const spent = { repetition: 210, other: 0 };
	expect(questionsOf({ daysAway: 14, due: questions, spent })).toHaveLength(1);
	expect(
		questionsOf({ daysAway: 14, due: questions, spent: { ...spent, repetition: 300 } }),
	).toEqual([]);
});

test('when nothing waits, something new is offered', () => {
	expect(planToday(nothing)).toEqual({ occasion: 'nothing-waits', items: [] });
	const fresh = [{ slug: 'fresh', steps: 20, stepSeconds: 30 }];
	expect(planToday({ ...nothing, daysAway: undefined, fresh })).toEqual({
		occasion: 'nothing-waits',
		items: [{ kind: 'begin', slug: 'fresh', steps: 16, seconds: 480 }],
	});
});

test('a module is not begun with a minute that is left over', () => {
	const fresh = [{ slug: 'fresh', steps: 20, stepSeconds: 30 }];
	expect(planToday({ ...nothing, due: many(13), fresh }).items).toHaveLength(1);
});

test('when the minutes are used, or nothing fits into what is left, the day is done', () => {
	const done = { occasion: 'day-done', items: [] };
	const spent = { repetition: 300, other: 160 };
	expect(planToday({ ...nothing, due: many(3), spent })).toEqual(done);
	expect(planToday({ ...nothing, changes: ['c'], spent: { ...spent, other: 100 } })).toEqual(done);
});

test.each([4, 21, Number.NaN])('%s minutes a day are refused', (minutes) => {
	expect(() => planToday({ ...nothing, minutes })).toThrow(RangeError);
});

const names = fc.stringMatching(/^[a-z]{1,6}$/);
const modules = fc.array(
	fc.record({
		slug: names,
		steps: fc.integer({ min: 1, max: 40 }),
		stepSeconds: fc.integer({ min: 10, max: 240 }),
	}),
	{ maxLength: 4 },
);
const anything: fc.Arbitrary<Waiting> = fc.record({
	minutes: fc.integer({ min: 5, max: 20 }),
	spent: fc.record({ repetition: fc.nat(1500), other: fc.nat(1500) }),
	daysAway: fc.option(fc.nat(400), { nil: undefined }),
	changes: fc.uniqueArray(names, { maxLength: 12 }),
	due: fc.uniqueArray(
		fc.record({
			slug: names,
			question: names,
			retrievability: fc.double({ min: 0, max: 1, noNaN: true }),
			lapses: fc.nat(9),
			law: fc.constantFrom('in-force', 'none', 'not-in-force'),
		}),
		{ maxLength: 60, selector: ({ slug, question }) => `${slug}/${question}` },
	),
	begun: modules,
	fresh: modules,
});

const order = ['change', 'repetition', 'continue', 'begin'];

test('whatever waits, the day is never longer than the learner wishes', () => {
	fc.assert(
		fc.property(anything, (waiting) => {
			const { occasion, items } = planToday(waiting);
			const { minutes, spent } = waiting;
			const budget = minutes * 60;
			const left = Math.max(0, budget - spent.repetition - spent.other);
			expect(secondsOf(items)).toBeLessThanOrEqual(left);
			const places = items.map(({ kind }) => order.indexOf(kind));
			expect(places).toEqual(places.toSorted((a, b) => a - b));
			if (occasion === 'day-done') expect(items).toEqual([]);
			if (occasion === 'restart') {
				const repetition = items.filter(({ kind }) => kind === 'repetition');
				expect(secondsOf(repetition)).toBeLessThanOrEqual(budget / 2);
			}
		}),
	);
});

test('on a day that is not begun, something that waits is proposed', () => {
	fc.assert(
		fc.property(anything, (waiting) => {
			const plan = planToday({ ...waiting, spent: nothing.spent });
			const waits = waiting.changes.length + waiting.due.length + waiting.begun.length > 0;
			expect(plan.items.some(({ kind }) => kind !== 'begin')).toBe(waits);
			expect(plan.occasion === 'nothing-waits').toBe(!waits);
		}),
	);
});

test('the order in which questions are read makes no difference', () => {
	fc.assert(
		fc.property(anything, (waiting) => {
			const turned = { ...waiting, due: waiting.due.toReversed() };
			expect(planToday(turned)).toEqual(planToday(waiting));
		}),
	);
});
