import { z } from 'zod';
import { m } from '#paraglide/messages.js';
import { linesOf } from './lines.ts';

/** The most letters of a title; a projector shows it on two lines. */
const TITLE_LENGTH = 120;
/** The most letters of a question, of a sub-question and of a theme. */
const QUESTION_LENGTH = 600;
const THEME_LENGTH = 60;
/** A participant chooses among them on a phone. */
const MOST_THEMES = 12;
const MOST_SUB_QUESTIONS = 10;
/** Minutes of one phase: a whole day. */
const LONGEST_PHASE = 480;
const LARGEST_ROOM = 30;
/** A thousand people in rooms of five. */
const MOST_ROOMS = 200;
const LINK_LENGTH = 1000;

const title = z
	.string()
	.trim()
	.min(1, { error: () => m.workshop_title_missing() })
	.max(TITLE_LENGTH, { error: () => m.workshop_text_long({ most: TITLE_LENGTH }) });

const short = z
	.string()
	.trim()
	.max(TITLE_LENGTH, { error: () => m.workshop_text_long({ most: TITLE_LENGTH }) });

/** One thing a line. */
const lines = (most: number, length: number) =>
	z
		.string()
		.refine((text) => linesOf(text).length <= most, {
			error: () => m.workshop_lines_many({ most }),
		})
		.refine((text) => linesOf(text).every((line) => line.length <= length), {
			error: () => m.workshop_line_long({ most: length }),
		});

const number = (least: number, most: number) => {
	const error = () => m.workshop_number_needed({ least, most });
	return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};

/** Empty, or where a meeting is held: https alone, so that no link can run anything. */
const meetingLink = z
	.string()
	.trim()
	.max(LINK_LENGTH, { error: () => m.workshop_text_long({ most: LINK_LENGTH }) })
	.refine((text) => text === '' || isSecureAddress(text), {
		error: () => m.workshop_link_https(),
	});

function isSecureAddress(text: string): boolean {
	return /^https:\/\/[^\s/]/.test(text) && URL.canParse(text);
}

/** Days as 2027-02-01 and times as 13:00, in Denmark; both or neither. */
const when = {
	day: z.union([z.literal(''), z.iso.date()], { error: () => m.workshop_day_needed() }),
	time: z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)], {
		error: () => m.workshop_time_needed(),
	}),
};

const bothOrNeither = {
	check: ({ day, time }: { day: string; time: string }) => (day === '') === (time === ''),
	path: ['time'],
};

const SOURCE =
	/^(template\/[a-z0-9-]+|workshop\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** A new workshop: from a template (`template/…`) or as an earlier one was (`workshop/…`). */
export const newWorkshopSchema = z
	.object({
		from: z.string().regex(SOURCE, { error: () => m.workshop_from_needed() }),
		title: short,
		...when,
	})
	.refine(bothOrNeither.check, {
		path: bothOrNeither.path,
		error: () => m.workshop_day_and_time(),
	});

/** What the workshop is called, when it is, and where everybody meets. */
export const frameSchema = z.object({ title, ...when, meetingLink }).refine(bothOrNeither.check, {
	path: bothOrNeither.path,
	error: () => m.workshop_day_and_time(),
});

/** What the groups are asked, and what they hand in. */
export const questionSchema = z.object({
	question: z
		.string()
		.trim()
		.min(1, { error: () => m.workshop_question_missing() })
		.max(QUESTION_LENGTH, { error: () => m.workshop_text_long({ most: QUESTION_LENGTH }) }),
	subQuestions: lines(MOST_SUB_QUESTIONS, QUESTION_LENGTH),
	leastExamples: number(1, 10),
	themes: lines(MOST_THEMES, THEME_LENGTH),
	dotsEach: number(1, 10),
	namesRooms: z.enum(['named', 'pseudonymous']).default('named'),
});

/** How people are divided into rooms, and what they are asked when they come. */
export const roomPlanSchema = z.object({
	assignment: z.enum(['balanced', 'random', 'theme', 'chosen']).default('balanced'),
	rooms: z.enum(['size', 'count']).default('size'),
	roomSize: number(2, LARGEST_ROOM),
	roomCount: number(1, MOST_ROOMS),
	asks: z.array(z.enum(['role', 'municipality'])).default([]),
});

/** One room. */
export const roomSchema = z.object({ name: short, theme: short, meetingLink });

/** One item of the agenda. */
export const phaseSchema = z.object({
	kind: z.enum(['welcome', 'talk', 'breakout', 'plenary', 'vote', 'end']).default('talk'),
	title,
	minutes: number(1, LONGEST_PHASE),
	speaker: short,
});

/** The most invented people of a rehearsal: as many as a large workshop has in ten rooms. */
const MOST_INVENTED = 60;

/** How many invented people come to a rehearsal. */
export const rehearsalSchema = z.object({ count: number(2, MOST_INVENTED) });

/** Somebody who is put on a workshop, or taken off it. */
export const personSchema = z.object({
	person: z.uuid({ error: () => m.workshop_facilitator_nobody() }),
});
