import { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { origin } from '#lib/server/origin.ts';
import { danishDay, dayAsDate } from '#lib/survey/danish-day.ts';
import { changeMail } from '#lib/training/law/mail-text.ts';
import { undoableSince } from './changes.ts';
import { learnedTheOld } from './learned-the-old.ts';

/** Milliseconds that telling a hundred thousand people may take on a slow disk. */
const timeout = 120_000;

/**
 * Writes to those who learned what no longer holds: once for each change, on the first day it has
 * taken effect in Denmark, and not while it can still be taken back.
 */
export async function tellDue(now = new Date()): Promise<void> {
	const due = await database.lawChange.findMany({
		where: {
			material: true,
			withdrawnAt: null,
			notifiedAt: null,
			effectiveOn: { lte: dayAsDate(danishDay(now)) },
			publishedAt: { lte: undoableSince(now) },
			programme: { uses: { has: 'training' } },
		},
		orderBy: { publishedAt: 'asc' },
		select: { id: true },
	});
	for (const { id } of due) await tell(id, now);
}

/** Mails and the note that they were written come together or not at all. */
async function tell(changeId: string, now: Date): Promise<void> {
	await database.$transaction(
		async (transaction) => {
			// Whoever comes second waits here, and then finds that it has been done.
			const { count } = await transaction.lawChange.updateMany({
				where: { id: changeId, notifiedAt: null, withdrawnAt: null },
				data: { notifiedAt: now },
			});
			if (count === 0) return;
			const change = await transaction.lawChange.findUniqueOrThrow({
				where: { id: changeId },
				include: {
					programme: { select: { slug: true, name: true } },
					statement: {
						select: {
							lawSection: { select: { label: true, lawAct: { select: { short: true } } } },
						},
					},
				},
			});
			const { programme, effectiveOn, explanation } = change;
			const { label, lawAct } = change.statement.lawSection;
			const words = {
				...{ programme: programme.name, rule: `${lawAct.short} ${label}` },
				...{ explanation, effectiveOn },
				link: `${origin}/p/${programme.slug}/laering/aendring/${changeId}`,
			};
			const da = changeMail(words, 'da');
			const en = changeMail(words, 'en');
			await transaction.$executeRaw`
				INSERT INTO mail (id, programme_id, kind, recipient, subject, body)
				SELECT gen_random_uuid(), law_change.programme_id, 'lawChange', person.email,
					CASE person.locale WHEN 'en' THEN ${en.subject} ELSE ${da.subject} END,
					CASE person.locale WHEN 'en' THEN ${en.body} ELSE ${da.body} END
				FROM law_change
				JOIN learned_statement USING (programme_id, reference)
				JOIN membership ON membership.programme_id = law_change.programme_id
					AND membership.person_id = learned_statement.person_id AND membership.active
				JOIN person ON person.id = learned_statement.person_id
				WHERE law_change.id = ${changeId}::uuid AND ${learnedTheOld} AND ${hasNoLesson}`;
		},
		{ timeout, maxWait: timeout },
	);
}

const hasNoLesson = Prisma.sql`NOT EXISTS (SELECT FROM law_lesson
	WHERE change_id = law_change.id AND law_lesson.person_id = learned_statement.person_id)`;
