import { database } from '#lib/server/database.ts';
import { findInvented, letCome } from './arriving.ts';
import type { RehearsalJob } from './job.ts';
import { vote } from './voting.ts';
import { type Pace, writeAsOneOf } from './writing.ts';

/** How likely a group is to write in a second; with two words at a time, that is about forty a minute. */
const WRITES = 0.5;

/**
 * Lets the invented people of a rehearsal do what real ones would do in a second, by the same functions.
 * Returns false when the rehearsal is over.
 */
export async function act(
	job: RehearsalJob,
	{ chance = Math.random, words = 2 }: Partial<Pace> = {},
): Promise<boolean> {
	const workshop = await database.workshop.findFirst({
		where: { id: job.workshopId, rehearsal: true, status: { in: ['open', 'running'] } },
		select: { themes: true, assignment: true, phase: { select: { kind: true } } },
	});
	if (!workshop) return false;
	const invented = await findInvented(job);
	if (!invented) return false;
	const { came, here } = invented;
	await letCome(job, came, workshop);
	const kind = workshop.phase?.kind;
	if (kind === 'breakout') {
		for (const group of Map.groupBy(here, ({ roomId }) => roomId).values())
			if (chance() < WRITES) await writeAsOneOf(group, { chance, words });
	} else if (kind === 'vote') {
		await vote(job.workshopId, here, chance);
	}
	return true;
}
