import type { WaveRange } from '../wave-range.ts';
import { rangeIn } from '../wave-range.ts';

/** What the address of a question's page asks for. */
export interface QuestionAsked {
	readonly range: WaveRange;
	/** The half-years to compare. */
	readonly pair: { readonly before?: string | undefined; readonly after?: string | undefined };
}

/** `?fra=&til=` narrow the waves, and `?foer=&efter=` name the two that are compared. */
export function questionIn(search: URLSearchParams): QuestionAsked {
	return {
		range: rangeIn(search),
		pair: {
			before: search.get('foer') ?? undefined,
			after: search.get('efter') ?? undefined,
		},
	};
}

/** The item as a part of a file's name: the mean of a theme has a colon in it. */
export function asFileName(item: string): string {
	return item.replaceAll(':', '-');
}
