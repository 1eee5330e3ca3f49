import type { Prisma } from '../../generated/client.ts';
import type { WorkshopRows } from './workshop-rows.ts';

export async function insertWorkshops(
	transaction: Prisma.TransactionClient,
	rows: WorkshopRows,
): Promise<void> {
	const { frames } = rows;
	await transaction.workshop.createMany({ data: frames.map(({ workshop }) => workshop) });
	await transaction.workshopPhase.createMany({ data: frames.flatMap(({ phases }) => phases) });
	await transaction.workshopFacilitator.createMany({
		data: frames.flatMap(({ facilitators }) => facilitators),
	});
	await transaction.workshopRoom.createMany({ data: [...rows.rooms] });
	await transaction.workshopParticipant.createMany({ data: [...rows.participants] });
	await transaction.workshopDocument.createMany({ data: [...rows.documents] });
	await transaction.workshopMoment.createMany({ data: [...rows.moments] });
	await transaction.workshopDot.createMany({ data: [...rows.dots] });
	await transaction.workshopProposal.createMany({ data: [...rows.proposals] });
	await transaction.workshopRecipient.createMany({ data: [...rows.recipients] });
	await transaction.workshopProposalAnswer.createMany({ data: [...rows.answers] });
	await transaction.workshopFollower.createMany({ data: [...rows.followers] });
}
