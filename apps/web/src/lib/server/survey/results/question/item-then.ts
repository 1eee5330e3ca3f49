import { isItemComparable, type Questionnaire, scaleOf, themesOf } from '@raadgiver/survey';

/** An item as an earlier wave asked it; nothing where it did not. */
export interface ItemThen {
	/** The lowest favourable answer on the scale that it had. */
	readonly top: number;
	/** Whether its answers may be set beside today's. */
	readonly comparable: boolean;
}

/** By today's questionnaire and the earlier one, which stay the same objects while the server runs. */
const known = new WeakMap<
	Questionnaire,
	WeakMap<Questionnaire, Map<string, ItemThen | undefined>>
>();

/**
 * How an earlier questionnaire asked an item of today's. Worked out once: a page of twelve waves would
 * compare the same pairs of questionnaires two hundred times at each visit.
 */
export function itemThen(
	now: Questionnaire,
	then: Questionnaire,
	item: string,
): ItemThen | undefined {
	const pairs = known.get(now) ?? new WeakMap<Questionnaire, Map<string, ItemThen | undefined>>();
	const items = pairs.get(then) ?? new Map<string, ItemThen | undefined>();
	known.set(now, pairs);
	pairs.set(then, items);
	if (!items.has(item)) items.set(item, compared(now, then, item));
	return items.get(item);
}

function compared(now: Questionnaire, then: Questionnaire, item: string): ItemThen | undefined {
	const theme = themesOf(then).find((one) => one.item === item);
	const question = then.questions.find(({ id }) => id === item);
	const scale = theme?.scale ?? (question && scaleOf(question));
	return scale && { top: scale.top, comparable: isItemComparable(now, then, item) };
}
