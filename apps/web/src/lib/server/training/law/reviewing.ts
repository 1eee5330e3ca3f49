import { type ReviewDue, reviewsDue } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import { origin } from '#lib/server/origin.ts';
import { danishDay, daysAfter } from '#lib/survey/danish-day.ts';
import { reviewMail } from '#lib/training/law/mail-text.ts';
import { reviewReason, ruleName } from '#lib/training/law/review-words.ts';
import * as registers from '../register.ts';
import { TEACHERS } from '../teachers.ts';
import { preparedEnds } from './reviews.ts';

/** Days between two mails to the same teachers. */
const DAYS_BETWEEN = 7;

/** Statements that a mail names one by one; the register's page has them all. */
const MOST_NAMED = 10;

/**
 * Tells those who keep a register what they must look at: what ends within 60 days without anything
 * that follows, what is expected to begin, and what was verified more than a year ago.
 */
export async function remindKeepers(now = new Date()): Promise<void> {
	const programmes = await database.programme.findMany({
		where: { uses: { has: 'training' } },
		select: { id: true, slug: true, name: true },
	});
	for (const programme of programmes) await remind(programme, now);
}

async function remind(
	{ id: programmeId, slug, name }: { id: string; slug: string; name: string },
	now: Date,
): Promise<void> {
	const today = danishDay(now);
	await database.$transaction(async (transaction) => {
		// Several instances may look at once: the second finds the first one's mail.
		await transaction.$executeRaw`
			SELECT id FROM programme WHERE id = ${programmeId}::uuid FOR NO KEY UPDATE`;
		const last = await transaction.mail.findFirst({
			where: { programmeId, kind: 'lawWarning' },
			orderBy: { createdAt: 'desc' },
			select: { createdAt: true },
		});
		if (last && danishDay(last.createdAt) > daysAfter(today, -DAYS_BETWEEN)) return;
		const register = await registers.read(programmeId, transaction);
		const due = reviewsDue(register, today, await preparedEnds(programmeId, today));
		if (due.length === 0) return;
		const keepers = await transaction.person.findMany({
			where: {
				memberships: { some: { programmeId, active: true, roles: { hasSome: [...TEACHERS] } } },
			},
			select: { email: true, locale: true },
		});
		const link = `${origin}/p/${slug}/lov#efterses`;
		await transaction.mail.createMany({
			data: keepers.map(({ email, locale }) => ({
				...{ programmeId, kind: 'lawWarning' as const, recipient: email, createdAt: now },
				...reviewMail(
					{ programme: name, count: due.length, lines: lines(due, locale), link },
					locale,
				),
			})),
		});
	});
}

function lines(due: readonly ReviewDue[], locale: 'da' | 'en'): string[] {
	return due
		.slice(0, MOST_NAMED)
		.map((one) => `– ${ruleName(one.statement)}: ${reviewReason(one, locale)}`);
}
