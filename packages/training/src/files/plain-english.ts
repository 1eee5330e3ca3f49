import type { z } from 'zod';

type Sentence = (issue: z.core.$ZodRawIssue) => string;

const sentences: Readonly<Record<string, Sentence>> = {
	invalid_type: (issue) => (issue.input === undefined ? 'is missing' : `must be ${kindOf(issue)}`),
	invalid_value: (issue) => `must be one of ${[issue.values].flat().join(', ')}`,
	invalid_union: () => 'is of no kind that is known',
	too_small: () => 'is empty',
	unrecognized_keys: (issue) => `has no place for “${[issue.keys].flat().join('”, “')}”`,
};

const kinds: Readonly<Record<string, string>> = {
	string: 'a text; put quotes around a number',
	number: 'a number',
	int: 'a whole number',
	array: 'a list',
	object: 'a set of lines “key: value”',
};

function kindOf(issue: z.core.$ZodRawIssue): string {
	return kinds[String(issue.expected)] ?? 'something else';
}

/** The sentences for what can be wrong anywhere; a rule of one field brings its own. */
export function plainEnglish(issue: z.core.$ZodRawIssue): string | undefined {
	return sentences[issue.code]?.(issue);
}
