import type { Example } from '@raadgiver/workshop';

/** The examples that are not taken out, each with its number from 1. */
export function numbered(examples: readonly Example[]): { number: number; example: Example }[] {
	return examples
		.filter(({ removed }) => !removed)
		.map((example, index) => ({ number: index + 1, example }));
}
