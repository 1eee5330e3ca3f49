import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { changed } from '../changed.ts';
import { ledBy } from './facilitators.ts';

/**
 * Does in one transaction what somebody who leads the workshop has decided. The workshop's row is held
 * meanwhile: two facilitators who press at once take turns, and the second one's change sees what the
 * first one's has done.
 * @param change does it, unless it is done already, and says whether it did
 * @returns what `change` says; false is what a second click gets
 * @throws 404 unless the actor leads the workshop when it is their turn
 */
export function lead(
	actor: Actor,
	workshopId: string,
	change: (transaction: Prisma.TransactionClient) => Promise<boolean>,
): Promise<boolean> {
	return database.$transaction(async (transaction) => {
		await transaction.$queryRaw`
			SELECT FROM workshop WHERE id = ${workshopId}::uuid FOR NO KEY UPDATE`;
		const workshop = await transaction.workshop.findFirst({
			where: ledBy(actor, workshopId),
			select: { id: true },
		});
		if (!workshop) error(404);
		const hasChanged = await change(transaction);
		if (hasChanged) await changed(transaction, workshopId);
		return hasChanged;
	});
}
