import type { Prisma } from '@raadgiver/db';
import type { ModelExample } from '@raadgiver/workshop';
import type { Actor } from '#lib/server/identity/actor.ts';
import { enqueue } from '#lib/server/jobs.ts';
import * as jointPage from '../joint/joint-page.ts';
import { lead } from '../leading/lead.ts';
import { WORKSHOP_MAIL } from './passing-mail.ts';

/** Why a document cannot be passed on yet. */
export type NotReady = 'not-ended' | 'rehearsal' | 'empty' | 'nobody';

export class NotReadyError extends Error {
	override name = 'NotReadyError';
	readonly reason: NotReady;

	constructor(reason: NotReady) {
		super(reason);
		this.reason = reason;
	}
}

/** A proposal ("forslag") as it was passed on: an example of the joint document, and its theme. */
export interface Proposal {
	readonly theme: string | undefined;
	readonly example: ModelExample;
}

/**
 * Passes the joint document on: its examples are kept as they stand now, and each recipient is written to.
 * What is passed on never changes afterwards. Doing it again changes nothing.
 * @throws NotReadyError
 */
export async function passOn(actor: Actor, workshopId: string): Promise<boolean> {
	const page = await jointPage.find(actor, workshopId);
	const model = jointPage.modelOf(page);
	const proposals = model.themes.flatMap(({ theme, examples }) =>
		examples.map((example): Proposal => ({ theme, example })),
	);
	const hasPassedOn = await lead(actor, workshopId, async (transaction) => {
		const workshop = await transaction.workshop.findUniqueOrThrow({
			where: { id: workshopId },
			select: {
				...{ status: true, rehearsal: true, passedOnAt: true },
				_count: { select: { recipients: true } },
			},
		});
		if (workshop.passedOnAt) return false;
		if (workshop.status !== 'ended') throw new NotReadyError('not-ended');
		if (workshop.rehearsal) throw new NotReadyError('rehearsal');
		if (proposals.length === 0) throw new NotReadyError('empty');
		if (workshop._count.recipients === 0) throw new NotReadyError('nobody');
		await transaction.workshopProposal.createMany({
			data: proposals.map((proposal) => ({
				workshopId,
				exampleId: proposal.example.id,
				place: proposal.example.number,
				content: { ...proposal } as unknown as Prisma.InputJsonObject,
			})),
		});
		await transaction.workshop.update({
			where: { id: workshopId },
			data: { passedOnAt: new Date() },
		});
		return true;
	});
	if (hasPassedOn) await tellSoon(workshopId);
	return hasPassedOn;
}

/** Lets the queue write to those recipients who have not been written to. */
export async function tellSoon(workshopId: string): Promise<void> {
	await enqueue(WORKSHOP_MAIL, { workshopId });
}

/**
 * Takes a document back that nobody has answered: it can be put right and passed on anew. The mails that
 * were sent stay sent, and their addresses lead to a page that says that it was taken back.
 * @returns whether it was taken back
 */
export function takeBack(actor: Actor, workshopId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshop.updateMany({
			where: {
				id: workshopId,
				passedOnAt: { not: null },
				proposals: { none: { answers: { some: {} } } },
			},
			data: { passedOnAt: null },
		});
		if (count === 0) return false;
		await transaction.workshopProposal.deleteMany({ where: { workshopId } });
		await transaction.workshopRecipient.updateMany({
			where: { workshopId },
			data: { toldAt: null },
		});
		return true;
	});
}
