import { type CardInput, fsrs, Rating, State } from 'ts-fsrs';

/** What a learner remembers of one question. */
export type Memory = {
	/** Days until nine of ten would still know it. */
	readonly stability: number;
	/** 1 to 10. */
	readonly difficulty: number;
	/** 1 while it is being learned, 2 once it comes back after days, 3 when it is being learned again. */
	readonly state: 1 | 2 | 3;
	/** Which of the short repetitions of the first day comes next. */
	readonly steps: number;
	readonly repetitions: number;
	/** How often it was forgotten after it had been learned. */
	readonly lapses: number;
	/** When one in ten is expected to have forgotten it. */
	readonly dueAt: Date;
	readonly reviewedAt: Date;
};

// Without fuzz: the same answers give the same memory on every device and after every repair.
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false });

/**
 * What is remembered after an answer; `memory` is nothing for the first one. A right answer counts as
 * FSRS's "good" and a wrong one as "again": nobody here is asked how hard it felt.
 *
 * FSRS 6 with its published parameters, as py-fsrs 6 reckons it.
 *
 * @throws RangeError when the answer is older than what is remembered
 * @example
 * remember(undefined, true, new Date('2027-03-01T12:00:00Z')).dueAt; // => new Date('2027-03-01T12:10:00Z')
 */
export function remember(memory: Memory | undefined, right: boolean, at: Date): Memory {
	if (memory && at < memory.reviewedAt) {
		throw new RangeError('An answer cannot come before the last one that is remembered');
	}
	const { card } = scheduler.next(asCard(memory, at), at, right ? Rating.Good : Rating.Again);
	return {
		stability: card.stability,
		difficulty: card.difficulty,
		// An answered card is never new.
		state: card.state as Memory['state'],
		steps: card.learning_steps,
		repetitions: card.reps,
		lapses: card.lapses,
		dueAt: card.due,
		reviewedAt: at,
	};
}

function asCard(memory: Memory | undefined, at: Date): CardInput {
	return {
		due: memory?.dueAt ?? at,
		stability: memory?.stability ?? 0,
		difficulty: memory?.difficulty ?? 0,
		state: memory?.state ?? State.New,
		learning_steps: memory?.steps ?? 0,
		reps: memory?.repetitions ?? 0,
		lapses: memory?.lapses ?? 0,
		last_review: memory?.reviewedAt ?? null,
		// Kept by the library for its log alone.
		elapsed_days: 0,
		scheduled_days: 0,
	};
}
