import { behaviourOf } from './kinds.ts';
import type { Question } from './kinds.ts';

/** The ids of the items in one question: its own id, or for WHO-5 `who5-1` … `who5-5`. */
export function itemsOf(question: Question): readonly string[] {
	return behaviourOf(question).items(question);
}
