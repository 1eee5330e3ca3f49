import type { z } from 'zod';
import { isProblemCode, say } from './sentences.ts';
import type { ProblemCode, Said } from './sentences.ts';

type CodeOf = (issue: z.core.$ZodRawIssue) => ProblemCode;

const codes: Readonly<Record<string, CodeOf>> = {
	invalid_type: (issue) => (issue.input === undefined ? 'missing' : kindOf(issue)),
	invalid_value: () => 'one-of',
	invalid_union: () => 'no-shape',
	too_small: () => 'empty',
	unrecognized_keys: () => 'no-place',
};

const kinds: Readonly<Record<string, ProblemCode>> = {
	string: 'not-a-text',
	number: 'not-a-number',
	int: 'not-a-whole-number',
	array: 'not-a-list',
	object: 'not-a-set',
};

function kindOf(issue: z.core.$ZodRawIssue): ProblemCode {
	return kinds[String(issue.expected)] ?? 'not-that';
}

/** The codes for what can be wrong anywhere; a rule of one field brings its own. */
export function codeOf(issue: z.core.$ZodRawIssue): string | undefined {
	return codes[issue.code]?.(issue);
}

/** What an issue says whose message is a code; another message stands as it is. */
export function plainEnglish(issue: z.core.$ZodIssue): Said {
	const { message } = issue;
	if (!isProblemCode(message)) return { code: undefined, values: {}, message };
	if (issue.code === 'invalid_value') return say(message, { known: issue.values.join(', ') });
	if (issue.code === 'unrecognized_keys') return say(message, { keys: issue.keys.join('”, “') });
	return say(message);
}
