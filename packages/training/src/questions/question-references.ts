import type { Finding } from '../files/read-yaml.ts';
import type { Question } from './question.ts';

/** A reference to a statement, and where in its file it stands. */
export type PlacedReference = Pick<Finding, 'path'> & { readonly reference: string };

/** All statements that a question names, each with the way to it from the question. */
export function questionReferences(question: Question): readonly PlacedReference[] {
	const options = 'options' in question ? question.options : [];
	return [
		...placed(question.refs, ['refs']),
		...placed(question.learned, ['learned']),
		...options.flatMap(({ refs }, index) => placed(refs, ['options', index, 'refs'])),
	];
}

/** A list of references, each with its place in it. */
export function placed(
	references: readonly string[] = [],
	path: readonly PropertyKey[],
): readonly PlacedReference[] {
	return references.map((reference, index) => ({ reference, path: [...path, index] }));
}
