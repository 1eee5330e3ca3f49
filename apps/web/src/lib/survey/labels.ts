import type { Delivery, RespondentGroup, WaveStatus } from '@raadgiver/db';
import type { AnswerProblemCode, Question } from '@raadgiver/survey';
import { m } from '#paraglide/messages.js';
import { tableProblem } from '#lib/csv/problem-text.ts';
import type { AddressProblem } from './addresses.ts';
import { figure } from './format.ts';
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

export const waveStatus: Record<WaveStatus, () => string> = {
	draft: m.survey_status_draft,
	open: m.survey_status_open,
	closed: m.survey_status_closed,
};

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
	return m.survey_answer_not_an_option();
}

/** What is wrong with a line of a list of addresses, and what to do. */
export function addressProblem(problem: AddressProblem): string {
	return `${m.survey_problem_line({ line: problem.line })} ${addressProblemText(problem)}`;
}

function addressProblemText(problem: AddressProblem): string {
	if (problem.code === 'not-an-address') return m.survey_problem_not_an_address();
	if (problem.code === 'double-address') return m.survey_problem_double_address();
	return tableProblem(problem);
}
