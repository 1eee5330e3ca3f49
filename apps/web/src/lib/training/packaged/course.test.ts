import type { ModuleView, WayStep } from '@raadgiver/training';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, BEGINNING, type Course, goneOn, resume, suspend, testAgain } from './course.ts';
import { situationOf } from './situation.ts';

const question = (id: string, purpose: 'before' | 'step' | 'after'): WayStep => ({
	kind: 'question',
	key: `${purpose === 'step' ? 'question' : purpose}/${id}`,
	purpose,
	question: { id, kind: 'date', text: 'Hvornår?', answer: '2027-01-01', why: 'Derfor.' },
});

/** A module with a page, a question, and a test of two questions after them. */
const view: ModuleView = {
	slug: 'example',
	version: 3,
	title: 'Et modul',
	summary: 'Kort.',
	audience: ['gp'],
	theme: 'examples',
	minutes: 8,
	day: '2026-11-22',
	way: [
		{ kind: 'page', key: 'page/first', title: 'En side', blocks: [] },
		question('one', 'step'),
		question('two', 'after'),
		question('three', 'after'),
	],
	statements: {},
};

const through = (...answers: readonly (boolean | undefined)[]): Course =>
	answers.reduce<Course>(
		(course, right) => goneOn(right === undefined ? course : answered(course, view, right)),
		BEGINNING,
	);

test('what is kept comes back as it was, in a few letters', () => {
	const places = fc.integer({ min: 0, max: view.way.length - 1 });
	const course = fc.record({
		at: fc.integer({ min: 0, max: view.way.length }),
		done: fc.uniqueArray(places).map((done) => new Set(done)),
		tested: fc
			.uniqueArray(fc.tuple(places, fc.boolean()), { selector: ([place]) => place })
			.map((tested) => new Map(tested)),
	});
	fc.assert(
		fc.property(course, (kept) => {
			const text = suspend(kept, view);
			expect(resume(text, view)).toEqual(kept);
			expect(text.length).toBeLessThan(20 + 2 * view.way.length);
		}),
	);
});

test.each([
	['nothing', undefined],
	['another version', '1;2;1;1000;----'],
	['another form', '2;3;1;1000;----'],
	['fewer steps', '1;3;1;100;---'],
	['anything', 'hej'],
])('%s is the beginning', (_, kept) => {
	expect(resume(kept, view)).toEqual(BEGINNING);
});

test('a place that does not exist is one that does', () => {
	expect(resume('1;3;99;1000;----', view).at).toBe(4);
	expect(resume('1;3;-2;1000;----', view).at).toBe(0);
	expect(resume('1;3;x;1000;----', view).at).toBe(0);
});

describe('what the system is told', () => {
	test('in the middle: how far, and no score', () => {
		expect(situationOf(through(undefined, false), view, 0.8)).toMatchObject({
			location: 'after/two',
			shareDone: 0.5,
			complete: false,
			score: undefined,
			passed: undefined,
		});
	});

	test.each([
		[[undefined, false, true, true], 1, true],
		[[undefined, true, true, false], 0.5, false],
		[[undefined, true, true, undefined], 0.5, false],
		[[undefined, true, undefined, undefined], 0, false],
	])('after %j: the share of right answers in the test after', (answers, score, passed) => {
		expect(situationOf(through(...answers), view, 0.8)).toMatchObject({
			location: 'end',
			complete: true,
			score,
			passed,
		});
	});

	test('the test taken again counts anew, when it is through', () => {
		const again = testAgain(through(undefined, true, false, false), view);
		expect(again.at).toBe(2);
		expect(situationOf(again, view, 0.8)).toMatchObject({ complete: false, score: undefined });
		const taken = goneOn(answered(goneOn(answered(again, view, true)), view, true));
		expect(situationOf(taken, view, 0.8)).toMatchObject({ score: 1, passed: true });
	});
});
