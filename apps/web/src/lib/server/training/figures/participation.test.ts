import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { learnerIn } from '../test-programme.ts';
import * as figures from './figures.ts';
import { figuresStage, forgetAll, longAgo, now, slug } from './test-figures.ts';

let stage: Awaited<ReturnType<typeof figuresStage>>;

beforeAll(async () => {
	stage = await figuresStage();
});
beforeEach(forgetAll);

describe('how far learners come', () => {
	test('is counted as started, completed, dropped out and where they stopped', async () => {
		const [a, b, c, d, e, f] = await stage.learners(6);
		if (!a || !b || !c || !d || !e || !f) throw new Error('six were asked for');
		await stage.go(a, { seconds: 300 });
		await stage.go(b, { seconds: 480 });
		await stage.go(c, { seconds: 540 });
		await stage.go(d, { steps: 2, lastAt: longAgo });
		await stage.go(e, { steps: 5, lastAt: longAgo });
		await stage.go(f, { steps: 5 });
		const { participation, time, funnel } = await stage.found();
		expect(participation).toMatchObject({ kind: 'shown', started: 6, completed: 3, dropped: 2 });
		// Wilson’s interval of 3 of 6 is 0.188 to 0.812.
		expect(participation).toMatchObject({ completedShare: { share: 0.5 } });
		expect(time).toEqual({ kind: 'hidden' });
		expect(funnel.map(({ done }) => done).slice(0, 7)).toEqual([6, 6, 5, 5, 5, 3, 3]);
		expect(funnel.flatMap(({ stopped }, place) => (stopped > 0 ? [[place, stopped]] : []))).toEqual(
			[
				[2, 1],
				[5, 1],
			],
		);
	});

	test('with the median time and the middle half', async () => {
		const seconds = [300, 480, 510, 600, 3000];
		const people = await stage.learners(5);
		await Promise.all(people.map((one, index) => stage.go(one, { seconds: seconds[index] ?? 0 })));
		expect((await stage.found()).time).toEqual({
			kind: 'shown',
			low: 480,
			median: 510,
			high: 600,
			n: 5,
		});
	});

	test('is not told of fewer than the minimum', async () => {
		for (const one of await stage.learners(4)) await stage.go(one, {});
		const { participation, time, funnel, professions } = await stage.found();
		expect({ participation, time, funnel, professions }).toEqual({
			participation: { kind: 'hidden' },
			time: { kind: 'hidden' },
			funnel: [],
			professions: [],
		});
	});

	test('of a profession only where no smaller one follows from it', async () => {
		for (const one of await stage.learners(8, 'gp')) await stage.go(one, {});
		for (const one of await stage.learners(6, 'caseworker')) await stage.go(one, {});
		for (const one of await stage.learners(2, 'adviser')) await stage.go(one, {});
		const kinds = (await stage.found()).professions.map(({ profession, participation, time }) => [
			profession,
			participation.kind,
			time.kind,
		]);
		expect(kinds).toEqual([
			['gp', 'shown', 'shown'],
			['caseworker', 'hidden', 'hidden'],
			['adviser', 'hidden', 'hidden'],
		]);
	});

	test('counts whoever has several roles once', async () => {
		const both = await learnerIn(stage.programme, 'adviser', 'coordinator');
		await stage.go(both, {});
		for (const one of await stage.learners(5, 'adviser')) await stage.go(one, {});
		expect((await stage.found()).professions).toMatchObject([
			{ profession: 'adviser', participation: { started: 6 } },
		]);
	});

	test('stands in the list of modules, too', async () => {
		for (const one of await stage.learners(5)) await stage.go(one, {});
		const list = await figures.list(stage.coordinator, now);
		expect(list.find((module) => module.slug === slug)?.participation).toMatchObject({
			started: 5,
		});
		expect(list.filter(({ participation }) => participation.kind === 'none')).toHaveLength(
			list.length - 1,
		);
	});
});
