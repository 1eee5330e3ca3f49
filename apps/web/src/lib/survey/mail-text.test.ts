import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '@raadgiver/survey';
import { dayAsDate } from './danish-day.ts';
import { invitationMail, reminderMail } from './mail-text.ts';

const text = { da: 'Spørgsmål', en: 'Question' };
const questionnaire: Questionnaire = {
	id: 'gp',
	version: 1,
	group: 'gp',
	title: text,
	intro: text,
	minutes: 4,
	questions: [
		{ id: 'access', kind: 'agreement', text },
		{ id: 'clarity', kind: 'agreement', text },
	],
};
const occasion = { closesOn: dayAsDate('2027-03-01'), questionnaire };

describe.each([
	['the first mail', invitationMail],
	['the reminder', reminderMail],
])('%s', (_, mail) => {
	test.each([
		['da', '2 spørgsmål', '4 minutter', '1. marts 2027'],
		['en', '2 questions', '4 minutes', '1 March 2027'],
	] as const)('in %s says how much, how long and until when', (locale, ...words) => {
		const { subject, body } = mail({ ...occasion, programme: 'Valby', locale });
		expect(subject).toContain('Valby');
		for (const word of words) expect(body).toContain(word);
	});

	test('has the place of the link once, on a line of its own', () => {
		const { body } = mail({ ...occasion, programme: 'Valby', locale: 'da' });
		expect(body.split('\n').filter((line) => line.includes('{link}'))).toEqual(['{link}']);
	});

	test('names the programme as it is written', () => {
		expect(mail({ ...occasion, programme: 'A & B $1', locale: 'da' }).body).toContain('A & B $1');
	});
});

test('the reminder is another text than the first mail', () => {
	const danish = { ...occasion, programme: 'Valby', locale: 'da' } as const;
	expect(reminderMail(danish).subject).not.toBe(invitationMail(danish).subject);
	expect(reminderMail(danish).body).not.toBe(invitationMail(danish).body);
});
