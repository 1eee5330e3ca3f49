import type { Locale, Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { hasMailServer } from '#lib/server/mail/transport.ts';
import { origin } from '#lib/server/origin.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { todayMail } from '#lib/training/today-mail.ts';
import { mondayOf, weekdayOf } from '#lib/training/week.ts';
import { sendWaiting } from './law/sending.ts';
import { readDays } from './day-rows.ts';
import { taughtIn, todayOf } from './today.ts';
import { waitingChanges } from './waiting-changes.ts';
import type { Now, Taught } from './waiting-today.ts';

/** The queue of the morning's mail about today's minutes. */
export const TRAINING_MAIL = 'training-mail';

/** How many people are read and written to at a time. */
const BATCH = 500;

/**
 * Seconds that a morning's mails may take; a hundred thousand of them are not out in the queue's usual
 * quarter of an hour, and what is under way must not be begun a second time.
 */
export const TRAINING_MAIL_PATIENCE = 3 * 60 * 60;

type Programme = Actor['programme'];

interface Reader {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly locale: Locale;
}

/** Writes today's mails and hands them over; those that a crash left behind go out as well. */
export async function mailToday(): Promise<void> {
	await writeMails();
	await sendWaiting('trainingToday');
}

/**
 * Puts today's mail into the outbox for everybody whose plan has a mail on this weekday and who has
 * something to do. Once a day and person, however often it runs and on however many machines; nobody
 * who has left gets one.
 */
export async function writeMails(moment = new Date()): Promise<void> {
	const programmes = await database.programme.findMany({ where: { uses: { has: 'training' } } });
	for (const programme of programmes) {
		const taught = await taughtIn({ programme });
		let readers = await readersAfter(undefined, programme, danishDay(moment));
		while (readers.length > 0) {
			await writeTo(readers, programme, taught, { moment, day: danishDay(moment) });
			readers = await readersAfter(readers.at(-1), programme, danishDay(moment));
		}
	}
}

/** The next ones who wish for a mail on this weekday and have not got today's. */
function readersAfter(
	last: Reader | undefined,
	programme: Programme,
	day: string,
): Promise<Reader[]> {
	// The first id there can be.
	const after = last?.personId ?? '00000000-0000-0000-0000-000000000000';
	return database.$queryRaw<Reader[]>`
		SELECT person.id AS "personId", person.name, person.email, person.locale::text
		FROM learning_plan
		JOIN membership USING (programme_id, person_id)
		JOIN person ON person.id = person_id
		WHERE programme_id = ${programme.id}::uuid AND person_id > ${after}::uuid
			AND membership.active AND ${weekdayOf(day)} = ANY(weekdays)
			AND (last_mailed_on IS NULL OR last_mailed_on < ${day}::date)
		ORDER BY person_id LIMIT ${BATCH}`;
}

async function writeTo(
	readers: readonly Reader[],
	programme: Programme,
	taught: Taught,
	now: Now,
): Promise<void> {
	const ids = readers.map(({ personId }) => personId);
	const { day } = now;
	const [rows, changes] = await Promise.all([
		readDays(programme.id, ids, { day, monday: mondayOf(day) }),
		waitingChanges(programme.id, ids, day),
	]);
	const mails = rows.flatMap((row) => {
		const reader = readers.find(({ personId }) => personId === row.personId);
		const { items } = todayOf(row, taught, changes.get(row.personId) ?? [], now);
		return reader && items.length > 0 ? [{ reader, items }] : [];
	});
	await database.$transaction(async (transaction) => {
		const mailed = await markMailed(
			transaction,
			programme,
			mails.map(({ reader }) => reader.personId),
			day,
		);
		const address = `${origin}/p/${programme.slug}/laering`;
		await transaction.mail.createMany({
			data: mails
				.filter(({ reader }) => mailed.has(reader.personId))
				.map(({ reader, items }) => ({
					// What somebody is about to forget is no business of whoever reads the outbox. Only where
					// there is no mail server is it shown there: it is the one way to get it.
					programmeId: hasMailServer ? null : programme.id,
					kind: 'trainingToday' as const,
					recipient: reader.email,
					...todayMail({ ...reader, programme: programme.name, items, address }),
				})),
		});
	});
}

/**
 * Notes today's mail with each plan, in the transaction that writes it. Whoever runs beside this one
 * waits for the row and then finds it noted.
 * @returns those who had none today
 */
async function markMailed(
	transaction: Prisma.TransactionClient,
	programme: Programme,
	personIds: readonly string[],
	day: string,
): Promise<ReadonlySet<string>> {
	const rows = await transaction.$queryRaw<{ personId: string }[]>`
		UPDATE learning_plan SET last_mailed_on = ${day}::date
		FROM membership
		WHERE learning_plan.programme_id = ${programme.id}::uuid
			AND learning_plan.person_id = ANY(${personIds}::uuid[])
			AND (last_mailed_on IS NULL OR last_mailed_on < ${day}::date)
			AND membership.programme_id = learning_plan.programme_id
			AND membership.person_id = learning_plan.person_id AND membership.active
		RETURNING learning_plan.person_id AS "personId"`;
	return new Set(rows.map(({ personId }) => personId));
}
