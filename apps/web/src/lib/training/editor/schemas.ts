import { hasUnseen } from '@raadgiver/training';
import { z } from 'zod';
import { m } from '#paraglide/messages.js';

/** The most letters of a title; a phone shows half of it. */
const TITLE_LENGTH = 120;

/** The most letters of what is said about a draft. */
const NOTE_LENGTH = 2000;

const title = z
	.string()
	.trim()
	.min(1, { error: () => m.editor_title_missing() })
	.max(TITLE_LENGTH, { error: () => m.editor_title_long({ most: TITLE_LENGTH }) })
	.refine((text) => !hasUnseen(text), { error: () => m.editor_problem_unseen() });

const words = z
	.string()
	.trim()
	.max(NOTE_LENGTH, { error: () => m.editor_note_long({ most: NOTE_LENGTH }) })
	.refine((text) => !hasUnseen(text), { error: () => m.editor_problem_unseen() });

/** A new module. */
export const newModuleSchema = z.object({ title });

/** A new page, question or case. */
export const newPartSchema = z.object({
	kind: z.enum(['page', 'question', 'case']).default('page'),
	title,
});

/** What is said when a draft is submitted. */
export const submitSchema = z.object({ note: words });

/** What is said when a draft is handed back. */
export const returnSchema = z.object({
	remark: words.min(1, { error: () => m.editor_remark_missing() }),
});

/** Who has approved a module as continuing education. */
export const approvalSchema = z.object({ approval: words });
