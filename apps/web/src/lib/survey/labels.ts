import type { Delivery, RespondentGroup, WaveStatus } from '@raadgiver/db';
import type { AnswerProblemCode, Question } from '@raadgiver/survey';
import type { BadgeTone } from '@raadgiver/ui';
import { m } from '#paraglide/messages.js';
import { tableProblem } from '#lib/csv/problem-text.ts';
import type { AddressProblem } from './addresses.ts';
import { danishDay, dayAsDate } from './danish-day.ts';
import { figure, longDay } from '#lib/format.ts';
import type { HalfYear } from './half-year.ts';

/** "1. halvår 2027" */
export function waveName({ year, half }: HalfYear): string {
	return half === 1 ? m.survey_first_half({ year }) : m.survey_second_half({ year });
}

/** The group as a heading says it: "Læger". */
export const groupName: Record<RespondentGroup, () => string> = {
	gp: m.survey_group_gp,
	citizen: m.survey_group_citizen,
	adviser: m.survey_group_adviser,
};

/** So many of the group: "45 læger". */
export const groupCount: Record<RespondentGroup, (count: { count: number | string }) => string> = {
	gp: m.survey_count_gp,
	citizen: m.survey_count_citizen,
	adviser: m.survey_count_adviser,
};

/** Where a wave stands today, in a word. */
export function waveState(
	wave: { status: WaveStatus; opensOn: Date; closesOn: Date },
	today: Date = dayAsDate(danishDay(new Date())),
): { word: string; tone: BadgeTone } {
	if (wave.status === 'draft') return { word: m.survey_status_draft(), tone: 'neutral' };
	if (wave.status === 'closed') return { word: m.survey_status_closed(), tone: 'neutral' };
	if (wave.opensOn > today) {
		return { word: m.survey_status_opens({ day: longDay(wave.opensOn) }), tone: 'info' };
	}
	if (wave.closesOn < today) return { word: m.survey_status_expired(), tone: 'warning' };
	return { word: m.survey_status_open(), tone: 'success' };
}

export const deliveryName: Record<Delivery, () => string> = {
	waiting: m.survey_delivery_waiting,
	queued: m.survey_delivery_queued,
	sent: m.survey_delivery_sent,
	failed: m.survey_delivery_failed,
	printed: m.survey_delivery_printed,
};

/** What is wrong with an answer, and what to do. */
export function answerProblem(code: AnswerProblemCode, question: Question): string {
	if (code === 'too-long' && question.kind === 'text') {
		return m.survey_answer_too_long({ limit: figure(question.maxLength) });
	}
	return code === 'not-a-code' ? m.survey_answer_not_a_code() : m.survey_answer_not_an_option();
}

/** What is wrong with a line of a list of addresses, and what to do. */
export function addressProblem(problem: AddressProblem): string {
	return `${m.survey_problem_line({ line: problem.line })} ${addressProblemText(problem)}`;
}

function addressProblemText(problem: AddressProblem): string {
	if (problem.code === 'not-an-address') return m.survey_problem_not_an_address();
	if (problem.code === 'double-address') return m.survey_problem_double_address();
	return tableProblem(problem.code, columnName(problem.column));
}

function columnName(column: string | undefined): string {
	if (column === 'name') return m.survey_name().toLowerCase();
	return column === 'email' ? m.survey_email().toLowerCase() : '';
}
