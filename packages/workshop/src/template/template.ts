import { z } from 'zod';
import { comparable } from '../text/comparable.ts';

const text = z.string().trim().min(1);
const whole = (least: number, most: number) => z.int().min(least).max(most);

const phase = z
	.strictObject({
		kind: z.enum(['welcome', 'talk', 'breakout', 'plenary', 'vote', 'end']),
		title: text,
		minutes: whole(1, 480),
		/** Who gives the talk; left open where whoever makes a workshop of the template decides. */
		speaker: text.nullable().default(null),
	})
	.readonly();

/**
 * A template of a workshop ("skabelon"), as it stands in content/workshops: what a workshop is made from.
 * What is not said is as in most workshops: two examples a group, rooms for six, three dots each.
 */
export const templateSchema = z
	.strictObject({
		title: text,
		/** What it is for, in a sentence. */
		description: text,
		question: text,
		subQuestions: z.array(text).default([]),
		leastExamples: whole(1, 20).default(2),
		/** What an example may be about; none: not asked. */
		themes: z
			.array(text)
			.refine((themes) => new Set(themes.map(comparable)).size === themes.length, {
				error: 'the same theme stands twice',
			})
			.default([]),
		asksRole: z.boolean().default(true),
		asksMunicipality: z.boolean().default(true),
		namesRooms: z.boolean().default(true),
		dotsEach: whole(1, 20).default(3),
		assignment: z.enum(['random', 'chosen', 'theme', 'balanced']).default('balanced'),
		roomSize: whole(2, 50).default(6),
		/** The number of rooms, where it is fixed; else they are opened as people come. */
		roomCount: whole(1, 200).nullable().default(null),
		phases: z.array(phase).refine((phases) => phases.some(({ kind }) => kind === 'breakout'), {
			error: 'a workshop needs a phase of kind breakout, in which groups write',
		}),
	})
	.refine(({ assignment, themes }) => assignment !== 'theme' || themes.length > 0, {
		error: 'people can be assigned by theme only where there are themes',
		path: ['assignment'],
	})
	.readonly();

export type WorkshopTemplate = z.infer<typeof templateSchema>;

/** What a workshop is made from: a template that ships, or an earlier workshop. */
export type WorkshopPlan = Omit<WorkshopTemplate, 'title' | 'description'>;
