import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeLearned } from './time-learned.ts';

const law = { slug: 'law', theme: 'law-changes', seconds: 600, lastOn: '2027-01-02' };
const letters = { slug: 'letters', theme: 'certificates', seconds: 300, lastOn: '2027-01-02' };
const day = (slug: string, on: string, answers: number, repeated = 0) => ({
	...{ slug, day: on, answers, repeated },
});

test('a module over New Year counts in both years, and a day of two themes is one day', () => {
	const answers = [
		day('law', '2026-12-30', 9),
		day('law', '2027-01-02', 3),
		day('letters', '2027-01-02', 5),
		day('letters', '2027-02-01', 0, 4),
	];
	expect(timeLearned([law, letters], answers)).toEqual([
		{ year: 2027, theme: undefined, seconds: 150 + 300 + 120, days: 2 },
		{ year: 2027, theme: 'certificates', seconds: 420, days: 2 },
		{ year: 2027, theme: 'law-changes', seconds: 150, days: 1 },
		{ year: 2026, theme: undefined, seconds: 450, days: 1 },
		{ year: 2026, theme: 'law-changes', seconds: 450, days: 1 },
	]);
});

test('what was only read counts where it was read last, and is no day of answers', () => {
	expect(timeLearned([law], [])).toEqual([
		{ year: 2027, theme: undefined, seconds: 600, days: 0 },
		{ year: 2027, theme: 'law-changes', seconds: 600, days: 0 },
	]);
	expect(timeLearned([law], [day('law', '2027-03-01', 0, 2)])[0]).toMatchObject({
		seconds: 660,
		days: 1,
	});
});

const slugs = fc.constantFrom('a', 'b', 'c');
const days = fc.constantFrom('2026-12-31', '2027-01-01', '2027-06-01');
const anyAnswers = fc.array(
	fc.record({ slug: slugs, day: days, answers: fc.nat(20), repeated: fc.nat(20) }),
);
const anyModules = fc.uniqueArray(
	fc.record({
		slug: slugs,
		theme: fc.constantFrom('x', 'y'),
		seconds: fc.nat(1000),
		lastOn: days,
	}),
	{ selector: ({ slug }) => slug },
);

test('the themes make up the year, and no second is lost or won', () => {
	fc.assert(
		fc.property(anyModules, anyAnswers, (modules, answers) => {
			const times = timeLearned(modules, answers);
			const sum = (all: boolean) =>
				times
					.filter(({ theme }) => (theme === undefined) === all)
					.reduce((seconds, time) => seconds + time.seconds, 0);
			const known = new Set(modules.map(({ slug }) => slug));
			const repeated = answers
				.filter(({ slug }) => known.has(slug))
				.reduce((seconds, each) => seconds + each.repeated * 30, 0);
			const inModules = modules.reduce((seconds, module) => seconds + module.seconds, 0);
			expect(sum(true)).toBeCloseTo(inModules + repeated, 6);
			expect(sum(false)).toBeCloseTo(inModules + repeated, 6);
		}),
	);
});
