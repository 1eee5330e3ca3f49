import { enqueue } from '#lib/server/jobs.ts';
import { UNDO_MINUTES } from './changes.ts';
import { LAW_TELLING } from './law-queues.ts';

/** Has learners told as soon as what was just published can no longer be taken back. */
export async function tellSoon(): Promise<void> {
	await enqueue(LAW_TELLING, {}, new Date(Date.now() + (UNDO_MINUTES + 1) * 60_000));
}
