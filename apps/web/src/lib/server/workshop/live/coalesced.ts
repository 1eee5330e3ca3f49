import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs `work` when it is asked for, once for all who ask while it waits: at once when it has rested, and
 * otherwise not sooner than `pause` milliseconds after it last began, and than it took by `rest` times.
 * What is returned resolves after a run that began after the asking.
 */
export function coalesced(work: () => Promise<void>, pause: number, rest = 3): () => Promise<void> {
	let next: Promise<void> | undefined;
	let current: Promise<void> = Promise.resolve();
	let notBefore = 0;

	async function run(): Promise<void> {
		await current.catch(() => undefined);
		const early = notBefore - performance.now();
		if (early > 0) await wait(early);
		next = undefined;
		const begun = performance.now();
		current = work();
		try {
			await current;
		} finally {
			notBefore = Math.max(begun + pause, performance.now() + (performance.now() - begun) * rest);
		}
	}

	return () => (next ??= run());
}
