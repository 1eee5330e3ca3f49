import type { Example, Requirement } from './example.ts';

/**
 * What an example still lacks before it counts, in the order in which it is asked. Spaces are no text.
 * A theme and a dissent are never missing: a group may have none.
 *
 * @example
 * missing({ title: 'Fast kontakt', what: ' ', needs: '', decidedBy: 'management' }); // => ['what', 'needs']
 */
export function missing(
	example: Pick<Example, 'title' | 'what' | 'needs' | 'decidedBy'>,
): readonly Requirement[] {
	const lacks: readonly (readonly [Requirement, boolean])[] = [
		['title', isBlank(example.title)],
		['what', isBlank(example.what)],
		['decidedBy', example.decidedBy === undefined],
		['needs', isBlank(example.needs)],
	];
	return lacks.filter(([, isMissing]) => isMissing).map(([requirement]) => requirement);
}

const isBlank = (text: string) => text.trim() === '';
