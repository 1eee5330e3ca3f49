import { describe, expect, test } from 'vitest';
import { demoMaterial } from '../../../../scripts/demo.ts';
import type { RespondentGroup } from '../generated/client.ts';
import type { DemoAnswers } from './material.ts';
import { seats } from './people/practices.ts';
import { demoRows } from './rows.ts';

const material = await demoMaterial(new Date('2027-01-15T08:00:00Z'));
const rows = demoRows(material);

const inWave = <Row extends { group: string }>(all: readonly Row[], group: RespondentGroup) =>
	all.filter((row) => row.group === group);
const perWave = (group: RespondentGroup) =>
	rows.waves.map((wave) => inWave(wave.responses, group).length);
const answersOf = (group: RespondentGroup) =>
	rows.waves.flatMap((wave) =>
		inWave(wave.responses, group).map(({ answers }) => answers as DemoAnswers),
	);
const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
const means = (group: RespondentGroup, item: string) =>
	rows.waves.map((wave) =>
		mean(
			inWave(wave.responses, group)
				.map(({ answers }) => (answers as DemoAnswers)[item])
				.filter((answer) => typeof answer === 'number'),
		),
	);
const rise = (group: RespondentGroup, item: string) => {
	const course = means(group, item);
	return mean(course.slice(4)) - mean(course.slice(0, 2));
};

describe('waves', () => {
	test('are the six half-years from 2024 to 2026, all over', () => {
		expect(rows.waves.map(({ wave }) => `${wave.year}-${wave.half} ${wave.status}`)).toEqual([
			'2024-1 closed',
			'2024-2 closed',
			'2025-1 closed',
			'2025-2 closed',
			'2026-1 closed',
			'2026-2 closed',
		]);
	});

	test('ask 45 doctors, six advisers, and citizens by code', () => {
		for (const { invitations } of rows.waves) {
			expect(inWave(invitations, 'gp')).toHaveLength(45);
			expect(inWave(invitations, 'adviser')).toHaveLength(6);
			const codes = inWave(invitations, 'citizen');
			expect(codes.length).toBeGreaterThanOrEqual(600);
			expect(codes.length).toBeLessThanOrEqual(700);
			expect(codes.every((code) => !code.email && code.delivery === 'printed')).toBe(true);
		}
	});

	test('ask some other doctors as time goes by', () => {
		const asked = rows.waves.map(
			({ invitations }) => new Set(inWave(invitations, 'gp').map(({ email }) => email)),
		);
		expect([...(asked.at(0) ?? [])].filter((email) => asked.at(-1)?.has(email))).toHaveLength(42);
	});

	test('have as many answers as said, once with too few advisers to be shown', () => {
		for (const n of perWave('gp')) expect(n >= 34 && n <= 43).toBe(true);
		for (const n of perWave('citizen')) expect(n >= 300 && n <= 500).toBe(true);
		expect(perWave('adviser').filter((n) => n < 5)).toEqual([4]);
	});

	test('have a ballot for each response, of which only the key is left', () => {
		for (const { ballots, responses } of rows.waves) {
			expect(ballots).toHaveLength(responses.length);
			for (const ballot of ballots) {
				expect(Object.keys(ballot).toSorted()).toEqual(['group', 'key', 'state', 'waveId']);
			}
		}
	});

	test('share no id or key between what was asked, cast and answered', () => {
		const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
		const keys = rows.waves.flatMap(({ ballots, invitations, responses }) => [
			...ballots.map(({ key }) => hex(key)),
			...invitations.flatMap(({ id, tokenHash }) => [`${id}`, hex(tokenHash)]),
			...responses.map(({ id }) => `${id}`),
		]);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('say how many were asked and answered', () => {
		for (const { questionnaires, invitations, responses } of rows.waves) {
			for (const { group, invited, population, responses: counted } of questionnaires) {
				expect(invited).toBe(inWave(invitations, group).length);
				expect(population).toBe(group === 'citizen' ? null : invited);
				expect(counted).toBe(inWave(responses, group).length);
			}
		}
	});

	test('withhold what is about too few, the four advisers first of all', () => {
		const fourth = rows.waves[3]?.withheld ?? [];
		const places = fourth.map(({ group, segment, item }) => `${group} ${segment} ${item}`);
		expect(places).toContain('adviser  access');
		const first = rows.waves[0]?.withheld ?? [];
		expect(first.some(({ group, item }) => group === 'adviser' && item === 'access')).toBe(false);
		for (const { wave, tallies, withheld } of rows.waves) {
			expect(wave.minimumGroup).toBe(5);
			expect(withheld.length).toBeLessThan(tallies.length / 4);
		}
	});

	test('have a target for each theme, 8 where the scale ends at 10', () => {
		const targets = rows.targets.map(({ theme, value }) => [theme, value] as const);
		expect(new Map(targets).get('satisfaction')).toBe(8);
		expect(new Map(targets).get('access')).toBe(4);
		expect(targets).toHaveLength(6);
	});

	test('are counted to the last answer', () => {
		for (const { responses, tallies } of rows.waves) {
			const counted = tallies
				.filter(({ group, item }) => group === 'citizen' && item === 'access')
				.reduce(
					(sums, { segment = '', n }) => ({ ...sums, [segment]: (sums[segment] ?? 0) + n }),
					{} as Record<string, number>,
				);
			const { length } = inWave(responses, 'citizen');
			expect(counted).toEqual({ '': length, contact: length, area: length });
		}
	});
});

describe('answers', () => {
	test('of doctors rise, access most, while the time weighs more', () => {
		expect(rise('gp', 'coherence')).toBeGreaterThan(0.3);
		expect(rise('gp', 'dialogue')).toBeGreaterThan(0.3);
		expect(rise('gp', 'access')).toBeGreaterThan(rise('gp', 'coherence'));
		expect(rise('gp', 'access')).toBeGreaterThan(rise('gp', 'dialogue'));
		expect(rise('gp', 'worth-the-time')).toBeLessThan(0);
		expect(rise('gp', 'satisfaction')).toBeGreaterThan(0.6);
	});

	test('of citizens stay, but for one rise and a dip in the fourth wave', () => {
		expect(Math.abs(rise('citizen', 'respect'))).toBeLessThan(0.15);
		expect(rise('citizen', 'clarity')).toBeGreaterThan(0.15);
		const course = means('citizen', 'satisfaction');
		expect(course[3]).toBe(Math.min(...course));
	});

	test('of advisers are high', () => {
		expect(Math.min(...means('adviser', 'satisfaction'))).toBeGreaterThan(7);
	});

	test('about well-being have the mean and spread of people on sick leave', () => {
		const scores = rows.waves.map((wave) =>
			inWave(wave.responses, 'citizen').flatMap(({ answers }) => {
				const given = [1, 2, 3, 4, 5]
					.map((statement) => (answers as DemoAnswers)[`who5-${statement}`])
					.filter((answer) => typeof answer === 'number');
				return given.length === 5 ? [4 * given.reduce((sum, point) => sum + point, 0)] : [];
			}),
		);
		const [first, last] = [mean(scores.at(0) ?? []), mean(scores.at(-1) ?? [])];
		expect(Math.abs(first - 40)).toBeLessThan(3);
		expect(Math.abs(last - 46)).toBeLessThan(3);
		const spread = Math.sqrt(mean((scores.at(-1) ?? []).map((score) => (score - last) ** 2)));
		expect(Math.abs(spread - 20)).toBeLessThan(2);
	});

	test.each(['gp', 'citizen'] as const)('of a %s are now and then missing', (group) => {
		const { questions } = material.questionnaires[group];
		const respondents = answersOf(group);
		const closed = questions.filter(({ kind }) => kind === 'agreement').map(({ id }) => id);
		const given = respondents.flatMap((answers) => closed.map((item) => answers[item]));
		const share = (missing: string) =>
			mean(given.map((one) => Number(typeof one === 'object' && one.missing === missing)));
		expect(share('dont-know')).toBeGreaterThan(0.02);
		expect(share('dont-know')).toBeLessThan(0.08);
		expect(share('skipped')).toBeGreaterThan(0.01);
		expect(share('skipped')).toBeLessThan(0.05);
		const last = questions.at(-1)?.id ?? '';
		const stopped = mean(respondents.map((answers) => Number(!(last in answers))));
		expect(stopped).toBeGreaterThan(0.02);
		expect(stopped).toBeLessThan(0.12);
	});

	test('of doctors about themselves are those of the practice that they work in', () => {
		const key = (area: string, size: string) => `${area} ${size}`;
		const sizeOf = (doctors: number) => {
			if (doctors === 1) return 'alone';
			return doctors <= 3 ? 'two-or-three' : 'four-or-more';
		};
		const areaOf = (area = '') => area.toLowerCase().replaceAll(/[^a-z]+/g, '-');
		const seated = seats.map(({ organisation, doctors }) =>
			key(areaOf(organisation.area), sizeOf(doctors)),
		);
		for (const { responses } of rows.waves) {
			const answered = inWave(responses, 'gp').flatMap(({ answers }) => {
				const { area, 'practice-size': size } = answers as DemoAnswers;
				return typeof area === 'string' && typeof size === 'string' ? [key(area, size)] : [];
			});
			for (const place of new Set([...seated, ...answered])) {
				const count = (all: readonly string[]) => all.filter((one) => one === place).length;
				expect(count(answered), place).toBeLessThanOrEqual(count(seated));
			}
			expect(answered.length).toBeGreaterThan(30);
		}
	});

	test('leave out a question that an answer rules out, and no other', () => {
		for (const { contact, agreements } of answersOf('citizen')) {
			const isRuledOut = contact === 'first-time' || typeof contact === 'object';
			const isLeftOut = typeof agreements === 'object' && agreements.missing === 'not-shown';
			expect(isLeftOut).toBe(isRuledOut);
		}
	});

	test('of one person go together', () => {
		const pairs = answersOf('citizen').flatMap(({ respect, coherence }) =>
			typeof respect === 'number' && typeof coherence === 'number' ? [{ respect, coherence }] : [],
		);
		const pleased = pairs.filter(({ respect }) => respect === 5);
		const displeased = pairs.filter(({ respect }) => respect <= 3);
		const coherence = (some: typeof pairs) => mean(some.map((pair) => pair.coherence));
		expect(coherence(pleased) - coherence(displeased)).toBeGreaterThan(0.5);
	});
});

describe('codes of their own', () => {
	const waves = rows.waves.map(({ linkedScores }) =>
		linkedScores.map(({ key, score }) => ({ key: Buffer.from(key).toString('hex'), score })),
	);
	/** The scores of those who stand in a wave and in the next one. */
	const pairs = waves.slice(1).flatMap((later, wave) => {
		const first = new Map(waves[wave]?.map(({ key, score }) => [key, score]));
		return later.flatMap(({ key, score }) => {
			const before = first.get(key);
			return before === undefined ? [] : [{ before, after: score }];
		});
	});

	test('link the score of about half of the citizens, less those whose code another one has', () => {
		const share = waves.flat().length / answersOf('citizen').length;
		expect(share).toBeGreaterThan(0.35);
		expect(share).toBeLessThan(0.55);
	});

	test('stand in no response', () => {
		for (const answers of answersOf('citizen')) expect(answers).not.toHaveProperty('own-code');
	});

	test('come back with about a third, whose well-being goes with the earlier one and has risen', () => {
		const share = pairs.length / waves.slice(0, -1).flat().length;
		expect(share).toBeGreaterThan(0.2);
		expect(share).toBeLessThan(0.4);
		const [before, after] = [
			pairs.map((pair) => pair.before),
			pairs.map((pair) => pair.after),
		] as const;
		const rise = mean(after) - mean(before);
		expect(rise).toBeGreaterThan(3);
		expect(rise).toBeLessThan(12);
		const spread = (scores: readonly number[]) =>
			Math.sqrt(mean(scores.map((score) => (score - mean(scores)) ** 2)));
		const product = mean(
			pairs.map((pair) => (pair.before - mean(before)) * (pair.after - mean(after))),
		);
		expect(product / spread(before) / spread(after)).toBeGreaterThan(0.4);
	});
});

test.each(['gp', 'citizen', 'adviser'] as const)(
	'a quarter of open questions to a %s has words',
	(group) => {
		const answers = answersOf(group).flatMap((one) => [one['works-well'], one['better']]);
		const texts = answers.filter((answer) => typeof answer === 'string');
		expect(texts.length / answers.length).toBeGreaterThan(0.15);
		expect(texts.length / answers.length).toBeLessThan(0.4);
		expect(new Set(texts).size).toBeGreaterThan(15);
		for (const text of texts) {
			expect(text.length).toBeLessThanOrEqual(1000);
			expect(text).not.toMatch(/\d|\p{Extended_Pictographic}/u);
		}
	},
);
