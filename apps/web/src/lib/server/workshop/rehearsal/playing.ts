import { setTimeout as wait } from 'node:timers/promises';
import { act } from './acting.ts';
import type { RehearsalJob } from './job.ts';

/** Seconds that one job plays: short, so that a server that is stopped need not wait for it. */
const SECONDS = 4;

/** After an hour and a half nobody is looking any more. */
const MOST_ROUNDS = (90 * 60) / (SECONDS + 1);

/** Plays a rehearsal for a few seconds. Returns the job that goes on with it; nothing when it is over. */
export async function play(job: RehearsalJob): Promise<RehearsalJob | undefined> {
	for (let second = 0; second < SECONDS; second += 1) {
		if (!(await act(job))) return undefined;
		await wait(1000);
	}
	const rounds = (job.rounds ?? 0) + 1;
	return rounds < MOST_ROUNDS ? { ...job, rounds } : undefined;
}
