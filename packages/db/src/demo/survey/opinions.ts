/** A figure for each of the six waves. */
export type Course = readonly [number, number, number, number, number, number];

/** Comments on one question, from the most critical to the most pleased. */
export type Comments = readonly string[];

/** What one group thinks and how it fills in a questionnaire. */
export type Opinions = {
	/** The centre of the opinions on an item, wave by wave, on the item's own scale. */
	readonly centres: Readonly<Record<string, Course>>;
	/** For an item that is not among them: a share of the scale, from 0 (lowest) to 1. */
	readonly elsewhere: Course;
	/** The centre of the WHO-5 score, 0–100. */
	readonly wellBeing?: Course;
	/** How often each option of a choice is chosen, as weights; alike where it is not given. */
	readonly weights: Readonly<Record<string, readonly number[]>>;
	readonly comments: Readonly<Record<string, Comments>>;
	/** How far apart they are, as a share of the ordinary spread of each scale. */
	readonly spread: number;
	/** How much of an attitude comes back in the next wave (a correlation); 0 for new people. */
	readonly lasting: number;
	/** Probabilities: per item, per item, per respondent, per open question. */
	readonly dontKnow: number;
	readonly skips: number;
	readonly stopsMidway: number;
	readonly writes: number;
};

/** The figure of a wave that is counted from 0. */
export function courseAt(course: Course, wave: number): number {
	const figure = course[wave];
	if (figure === undefined) throw new RangeError(`there is no wave ${wave}`);
	return figure;
}
