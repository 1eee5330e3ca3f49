import { goesOn, nextPhase } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import { changed } from '../changed.ts';
import { runningPhase } from '../live/parts.ts';
import { readState } from '../state.ts';
import { enterPhase } from './enter-phase.ts';

/**
 * Begins the next phase where the time of the one that runs is up and nobody needs to be waited for.
 * Decided anew once nobody else can change it: a facilitator may have given more time at this moment.
 * @param facilitatorHereAt when a facilitator was last there, in milliseconds since 1970
 * @returns whether it has gone on
 */
export function goOn(workshopId: string, facilitatorHereAt: number): Promise<boolean> {
	return database.$transaction(async (transaction) => {
		await transaction.$queryRaw`SELECT id FROM workshop WHERE id = ${workshopId}::uuid FOR UPDATE`;
		const state = await readState(workshopId, transaction);
		const phase = state && runningPhase(state);
		const now = Date.now();
		if (!phase || !goesOn({ phase, rooms: state.rooms, now, facilitatorHereAt })) return false;
		await enterPhase(transaction, workshopId, {
			phase: nextPhase(state.phases, phase.id),
			left: phase.kind,
			// Whoever comes back after an hour has the whole of the next phase before them.
			at: new Date(now),
		});
		await changed(transaction, workshopId);
		return true;
	});
}
