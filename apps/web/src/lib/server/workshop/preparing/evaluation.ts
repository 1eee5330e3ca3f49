import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { workshopQuestionnaire } from '#lib/server/survey/catalogue.ts';
import { newInvitation } from '#lib/server/survey/invitations.ts';
import { linkOf } from '#lib/server/survey/links.ts';
import { today } from '#lib/server/survey/today.ts';
import { dateAsDay, dayAsDate, daysAfter } from '#lib/survey/danish-day.ts';
import { halfYearOf } from '#lib/survey/half-year.ts';
import { ledBy } from '../leading/facilitators.ts';
import { lead } from '../leading/lead.ts';
import type { Participant } from '../joining/participants.ts';

/** Days in which participants may answer. */
const DAYS_OPEN = 14;

/** Advisers are asked about something else in this half-year: two questionnaires cannot be one wave. */
export class HalfYearTakenError extends Error {
	override name = 'HalfYearTakenError';
}

/** How the workshop is evaluated, for somebody who leads it; nothing while nobody is asked. */
export async function find(actor: Actor, workshopId: string) {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			programme: { select: { uses: true } },
			evaluationWave: { select: { status: true, closesOn: true } },
		},
	});
	if (!workshop) error(404);
	return {
		canAsk: workshop.programme.uses.includes('survey'),
		wave: workshop.evaluationWave ?? undefined,
	};
}

/**
 * Lets participants be asked how the workshop was: anonymously, in a wave of the survey, whose results
 * are shown like all others when it closes. Workshops of one half-year share their wave.
 * @throws HalfYearTakenError
 */
export function ask(actor: Actor, workshopId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { evaluationWaveId } = await transaction.workshop.findUniqueOrThrow({
			where: { id: workshopId, programme: { uses: { has: 'survey' } } },
			select: { evaluationWaveId: true },
		});
		if (evaluationWaveId) return false;
		const wave = await waveOfToday(transaction, actor.programme.id);
		await transaction.workshop.update({
			where: { id: workshopId },
			data: { evaluationWaveId: wave },
		});
		return true;
	});
}

async function waveOfToday(
	transaction: Prisma.TransactionClient,
	programmeId: string,
): Promise<string> {
	const opensOn = dateAsDay(today());
	const [created] = await transaction.wave.createManyAndReturn({
		data: {
			...{ programmeId, ...halfYearOf(opensOn), status: 'open' as const },
			opensOn: dayAsDate(opensOn),
			closesOn: dayAsDate(daysAfter(opensOn, DAYS_OPEN)),
		},
		skipDuplicates: true,
		select: { id: true },
	});
	if (created) {
		const { group, version } = workshopQuestionnaire;
		await transaction.waveQuestionnaire.create({
			data: { waveId: created.id, group, version, definition: workshopQuestionnaire },
		});
		return created.id;
	}
	const there = await transaction.wave.findFirst({
		where: {
			...{ programmeId, ...halfYearOf(opensOn), status: 'open' },
			questionnaires: {
				some: { definition: { path: ['id'], equals: workshopQuestionnaire.id } },
			},
		},
		select: { id: true },
	});
	if (!there) throw new HalfYearTakenError();
	return there.id;
}

/**
 * The participant's own way to the evaluation, the same each time: whoever answers, answers once. Nothing
 * leads from there to what was answered (decision 0004). Nothing where nobody is asked.
 */
export async function linkFor(participant: Participant): Promise<string | undefined> {
	return database.$transaction(async (transaction) => {
		await transaction.$queryRaw`
			SELECT FROM workshop_participant WHERE id = ${participant.id}::uuid FOR NO KEY UPDATE`;
		const found = await transaction.workshopParticipant.findFirst({
			where: { id: participant.id, removedAt: null },
			select: {
				evaluationId: true,
				workshop: { select: { evaluationWave: { select: { id: true, status: true } } } },
			},
		});
		const wave = found?.workshop.evaluationWave;
		if (!wave || wave.status !== 'open') return undefined;
		const own =
			found.evaluationId &&
			(await transaction.invitation.findFirst({
				where: { id: found.evaluationId, waveId: wave.id },
			}));
		if (own) return linkOf(own, 'link');
		const invitation = await transaction.invitation.create({
			data: {
				...newInvitation(wave.id, workshopQuestionnaire.group, 'link'),
				delivery: 'printed',
				sentOn: today(),
			},
		});
		await transaction.workshopParticipant.update({
			where: { id: participant.id },
			data: { evaluationId: invitation.id },
		});
		return linkOf(invitation, 'link');
	});
}
