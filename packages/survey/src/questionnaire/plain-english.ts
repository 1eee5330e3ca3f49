import type { z } from 'zod';
import { QUESTION_KINDS } from '../questions/kinds.ts';

type Sentence = (issue: z.core.$ZodRawIssue) => string;

const sentences: Readonly<Record<string, Sentence>> = {
	invalid_type: () => 'must be a set of lines “key: value”',
	invalid_union: () => `must be one of ${QUESTION_KINDS.join(', ')}`,
	unrecognized_keys: (issue) => `has no place for “${[issue.keys].flat().join('”, “')}”`,
};

/** The sentences for what can be wrong anywhere; a rule of one field brings its own. */
export function plainEnglish(issue: z.core.$ZodRawIssue): string | undefined {
	return sentences[issue.code]?.(issue);
}
