import type { Scale } from './behaviour.ts';
import { behaviourOf } from './kinds.ts';
import type { Question } from './kinds.ts';

/**
 * The scale that the question's figure lies on, and the lowest favourable value: agreement 1–5
 * (from 4), rating 0–10 (from 8), WHO-5 score 0–100 (from 52). Choices and texts have none.
 */
export function scaleOf(question: Question): Scale | undefined {
	return behaviourOf(question).scale(question);
}
