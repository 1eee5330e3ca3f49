import { expect, test } from 'vitest';
import { todayMail } from './today-mail.ts';

const address = 'https://example.dk/p/valby/laering';
const mail = {
	name: 'Anna Holm',
	programme: 'Rådgiver på hjul',
	address,
	items: [
		{ kind: 'change', change: '1', where: 'LAB § 1', seconds: 120 },
		{ kind: 'repetition', questions: [{ slug: 'm', question: 'q' }], seconds: 30 },
		{ kind: 'continue', slug: 'm', title: 'Lægeattester', steps: 8, seconds: 240 },
	],
} as const;

test('the mail names what there is, how long it takes, where it is and how to stop', () => {
	const { subject, body } = todayMail({ ...mail, locale: 'da' });
	expect(subject).toBe('Til dig i dag: 7 minutter · Rådgiver på hjul');
	const lines = body.split('\n');
	expect(lines).toContain('• Reglen er ændret: LAB § 1 (2 minutter)');
	expect(lines).toContain('• Genopfrisk 1 spørgsmål (1 minut)');
	expect(lines).toContain('• Fortsæt: Lægeattester (4 minutter)');
	expect(lines).toContain(address);
	expect(body).toContain(`${address}/plan`);
});

test('in English, whatever language the server speaks', () => {
	const { subject, body } = todayMail({ ...mail, locale: 'en' });
	expect(subject).toContain('7 minutes');
	expect(body).toContain('Go over 1 question again (1 minute)');
});
