import { z } from 'zod';
import { readOwnCode } from '../instruments/own-code.ts';
import type { QuestionBehaviour } from './behaviour.ts';
import { questionFields } from './question-fields.ts';

/**
 * A code that respondents make for themselves ("egen kode"), so that their well-being can be compared
 * from wave to wave. Its recipe stands in instruments/own-code.ts.
 */
export const ownCodeSchema = z.strictObject({ kind: z.literal('own-code'), ...questionFields });

export type OwnCodeQuestion = z.infer<typeof ownCodeSchema>;

export const ownCode: QuestionBehaviour<OwnCodeQuestion> = {
	items: (question) => [question.id],
	read(_, field) {
		const code = readOwnCode(field);
		return code === undefined ? { problem: 'not-a-code' } : { value: code };
	},
	options: () => [],
	// It is taken out before anything is counted, and nothing stays that says who gave one.
	counted: () => [],
	scale: () => undefined,
};
