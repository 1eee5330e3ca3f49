import { error } from '@sveltejs/kit';
import type { Locale, Prisma } from '@raadgiver/db';
import { questionnaireSchema } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { enqueue } from '#lib/server/jobs.ts';
import { type MailText, invitationMail, type reminderMail } from '#lib/survey/mail-text.ts';
import { SURVEY_MAIL, type SurveyMailJob } from './survey-mail-job.ts';
import { today } from './today.ts';
import { waveWhere } from './waves.ts';

/** A mail as it will be sent, its link left out. */
export interface MailPreview extends MailText {
	readonly group: 'gp' | 'adviser';
	readonly locale: Locale;
}

/**
 * The mails that this wave sends, word for word: one a group, and one in English for each group in
 * which somebody is to get it in English.
 * @param write the first mail, or the reminder
 */
export async function preview(
	actor: Actor,
	waveId: string,
	write: typeof invitationMail | typeof reminderMail = invitationMail,
): Promise<MailPreview[]> {
	const wave = await database.wave.findFirst({
		where: waveWhere(actor, waveId),
		select: {
			closesOn: true,
			programme: { select: { name: true } },
			questionnaires: {
				where: { group: { in: ['gp', 'adviser'] } },
				orderBy: { group: 'asc' },
				select: { definition: true },
			},
			invitations: {
				where: { email: { not: null }, locale: 'en' },
				distinct: ['group'],
				select: { group: true },
			},
		},
	});
	if (!wave) error(404);
	return wave.questionnaires.flatMap(({ definition }) => {
		const questionnaire = questionnaireSchema.parse(definition);
		const inEnglish = wave.invitations.some(({ group }) => group === questionnaire.group);
		const locales: Locale[] = inEnglish ? ['da', 'en'] : ['da'];
		return locales.map((locale) => ({
			group: questionnaire.group === 'adviser' ? ('adviser' as const) : ('gp' as const),
			locale,
			...write({
				programme: wave.programme.name,
				closesOn: wave.closesOn,
				questionnaire,
				locale,
			}),
		}));
	});
}

/**
 * Opens the wave and queues the mails that have not left. Those that failed are tried again.
 * @returns how many were queued
 */
export async function send(actor: Actor, waveId: string): Promise<number> {
	return database.$transaction(async (transaction) => {
		const { count: open } = await transaction.wave.updateMany({
			where: { ...waveWhere(actor, waveId), status: { not: 'closed' } },
			data: { status: 'open' },
		});
		if (open === 0) error(404);
		const { count } = await transaction.invitation.updateMany({
			where: { waveId, delivery: { in: ['waiting', 'failed'] }, email: { not: null } },
			data: { delivery: 'queued', problem: null },
		});
		return count;
	});
}

/** Queues a reminder to those who are not known to have answered. Returns how many. */
export async function remind(actor: Actor, waveId: string): Promise<number> {
	const { count } = await database.invitation.updateMany({
		where: reminderWhere(actor, waveId),
		data: { delivery: 'queued' },
	});
	return count;
}

/** Sets the queue going: now, or on the morning of the wave's first day. */
export async function startSending(actor: Actor, waveId: string): Promise<void> {
	const wave = await database.wave.findFirst({
		where: { ...waveWhere(actor, waveId), status: 'open' },
		select: { opensOn: true },
	});
	if (!wave) error(404);
	const job: SurveyMailJob = { waveId };
	await enqueue(SURVEY_MAIL, job, wave.opensOn > today() ? morningOf(wave.opensOn) : undefined);
}

/** Seven in the morning UTC: eight in Denmark in winter, nine in summer. */
function morningOf(day: Date): Date {
	return new Date(day.getTime() + 7 * 60 * 60 * 1000);
}

/** How many would be reminded. */
export function countReminders(actor: Actor, waveId: string): Promise<number> {
	return database.invitation.count({ where: reminderWhere(actor, waveId) });
}

/** Nobody is reminded on the day they were written to, and only while the wave takes answers. */
function reminderWhere(actor: Actor, waveId: string): Prisma.InvitationWhereInput {
	return {
		delivery: 'sent',
		answered: false,
		sentOn: { lt: today() },
		wave: { ...waveWhere(actor, waveId), status: 'open', closesOn: { gte: today() } },
	};
}
