import { z } from 'zod';
import { WHO5_SCALE, WHO5_STATEMENTS } from '../instruments/who5.ts';
import type { QuestionBehaviour } from './behaviour.ts';
import { countedItem } from './counted-item.ts';
import { numbered } from './numbered.ts';
import { questionFields } from './question-fields.ts';
import { who5ScoreItem } from './who5-score-item.ts';

/** The five statements of WHO-5 as one question; their wording stands in instruments/who5.ts. */
export const who5Schema = z.strictObject({ kind: z.literal('who5'), ...questionFields });

export type Who5Question = z.infer<typeof who5Schema>;

const points = numbered(WHO5_SCALE.map((point) => point.value).toReversed());

const items = (question: Who5Question) =>
	WHO5_STATEMENTS.map((_, index) => `${question.id}-${index + 1}`);

export const who5: QuestionBehaviour<Who5Question> = {
	items,
	read: (_, field) => points.read(field),
	options: () => [],
	counted: (question) => {
		const statements = items(question).map((item) => countedItem(item, points.names));
		return [...statements, who5ScoreItem(question.id, statements)];
	},
	// The figure is the score of 0–100. Over 50 is the band without risk; the next score is 52.
	scale: () => ({ min: 0, max: 100, top: 52 }),
};
