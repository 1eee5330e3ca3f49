import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Memory, remember } from './remember.ts';

const day = 86_400_000;
const noon = new Date('2022-11-29T12:30:00Z');

/** Answers when each repetition is due, and says how many days each was put off. */
function daysBetween(answers: readonly boolean[]): readonly number[] {
	let memory: Memory | undefined;
	return answers.map((right) => {
		const at = memory?.dueAt ?? noon;
		memory = remember(memory, right, at);
		return Math.floor((Number(memory.dueAt) - Number(at)) / day);
	});
}

// py-fsrs 6, tests/test_basic.py: test_review_card.
test('the days between repetitions are those of py-fsrs', () => {
	const good = true;
	const again = false;
	const answers = [good, good, good, good, good, good, again, again, good, good, good, good, good];
	expect(daysBetween(answers)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

// py-fsrs 6, tests/test_basic.py: test_memo_state.
test('stability and difficulty are those of py-fsrs', () => {
	const days = [0, 0, 1, 4, 12, 33];
	const memory = days.reduce<Memory | undefined>(
		(known, days, place) => remember(known, place > 0, new Date(Number(noon) + days * day)),
		undefined,
	);
	expect(memory?.stability).toBeCloseTo(53.62691, 4);
	expect(memory?.difficulty).toBeCloseTo(6.3574867, 4);
});

const answers = fc.array(
	fc.record({ right: fc.boolean(), later: fc.integer({ min: 0, max: 400 * day }) }),
	{ minLength: 1, maxLength: 20 },
);

test('however it goes: due after the answer, and right never makes forgetting come sooner', () => {
	fc.assert(
		fc.property(answers, (given) => {
			let memory: Memory | undefined;
			let at = noon;
			for (const { right, later } of given) {
				at = new Date(Number(at) + later);
				const next = remember(memory, right, at);
				expect(next.dueAt > at).toBe(true);
				expect(next.stability).toBeGreaterThan(0);
				expect(next.difficulty).toBeGreaterThanOrEqual(1);
				expect(next.difficulty).toBeLessThanOrEqual(10);
				expect(next.repetitions).toBe((memory?.repetitions ?? 0) + 1);
				if (memory?.state === 2 && right) {
					expect(next.stability).toBeGreaterThanOrEqual(memory.stability);
				}
				memory = next;
			}
		}),
	);
});

test('an answer from before the last one is not for it', () => {
	const memory = remember(undefined, true, noon);
	expect(() => remember(memory, true, new Date(Number(noon) - 1))).toThrow(RangeError);
});
