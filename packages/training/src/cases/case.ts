import { z } from 'zod';
import { idField, textField } from '../files/fields.ts';
import { referencesField } from '../questions/question-fields.ts';

/** How good a choice or an end is. */
export const QUALITIES = ['good', 'fair', 'poor'] as const;

const choiceSchema = z.strictObject({
	text: textField,
	/** What can be said of the choice; shown before the next scene. */
	why: textField,
	refs: referencesField.optional(),
	quality: z.enum(QUALITIES),
	to: idField,
});

const sceneSchema = z.union([
	z.strictObject({
		id: idField,
		text: textField,
		choices: z.array(choiceSchema).min(2, 'choices-few'),
	}),
	z.strictObject({ id: idField, text: textField, end: z.enum(QUALITIES), learned: textField }),
]);

export const caseSchema = z.strictObject({
	title: textField,
	intro: textField,
	start: idField,
	scenes: z.array(sceneSchema).min(2, 'scenes-few'),
});

export type Scene = z.infer<typeof sceneSchema>;

/** A story that the learner decides ("sag"): scenes with choices, and ends. */
export type Case = z.infer<typeof caseSchema> & { readonly id: string };
