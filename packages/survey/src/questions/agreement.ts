import { z } from 'zod';
import { AGREEMENT_SCALE } from '../instruments/agreement-scale.ts';
import type { QuestionBehaviour } from './behaviour.ts';
import { countedItem } from './counted-item.ts';
import { numbered } from './numbered.ts';
import { questionFields } from './question-fields.ts';

/** A statement to agree or disagree with on five points, with "ved ikke" beside the scale. */
export const agreementSchema = z.strictObject({ kind: z.literal('agreement'), ...questionFields });

export type AgreementQuestion = z.infer<typeof agreementSchema>;

const points = numbered(AGREEMENT_SCALE.map((point) => point.value));

export const agreement: QuestionBehaviour<AgreementQuestion> = {
	items: (question) => [question.id],
	read: (_, field) => (field === 'dont-know' ? { missing: field } : points.read(field)),
	options: () => AGREEMENT_SCALE,
	counted: (question) => [countedItem(question.id, points.names)],
	scale: () => ({ min: 1, max: 5, top: 4 }),
};
