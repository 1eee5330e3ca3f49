const STATEMENTS = 5;
const HIGHEST = 5;

/**
 * WHO-5 score: the five answers of one person (0–5) added and multiplied by four, 0–100, where 100
 * is the best well-being imaginable.
 *
 * Method: WHO Regional Office for Europe (1998); Topp et al. (2015), Psychother Psychosom 84:167.
 * Missing: only a complete set is scored; one unanswered statement (undefined) gives undefined.
 * Throws RangeError unless there are five answers, each a whole number from 0 to 5.
 *
 * @example
 * who5Score([3, 2, 4, 3, 2]); // => 56
 * who5Score([3, 2, undefined, 3, 2]); // => undefined
 */
export function who5Score(answers: readonly (number | undefined)[]): number | undefined {
	if (answers.length !== STATEMENTS) throw new RangeError('WHO-5 has five statements');
	const given = answers.filter((answer) => answer !== undefined);
	if (given.some((answer) => !Number.isInteger(answer) || answer < 0 || answer > HIGHEST)) {
		throw new RangeError('a WHO-5 answer is a whole number from 0 to 5');
	}
	if (given.length < STATEMENTS) return undefined;
	return given.reduce((sum, answer) => sum + answer, 0) * 4;
}
