import { error } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';

/**
 * Sets what the module is approved under by whoever approves continuing education; nothing where the
 * text is empty. It stands on certificates from now on, and changes none that was issued.
 */
export async function update(actor: Actor, slug: string, approval: string): Promise<void> {
	await database.$transaction(async (transaction) => {
		const { count } = await transaction.trainingModule.updateMany({
			where: { slug, programme: programmeWhere(actor, 'coordinator') },
			data: { approval: approval || null },
		});
		if (count === 0) error(404);
		// Learners' modules are remembered together with their approval.
		await transaction.programme.update({
			where: { id: actor.programme.id },
			data: { moduleRevision: { increment: 1 } },
		});
	});
}
