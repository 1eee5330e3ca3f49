import type { HandedAnswer, HandedStep } from '../handed.ts';
import { change, read } from './database.ts';

/** An answer as it is given; the phone adds what handing it in takes. */
export type GivenAnswer = Omit<HandedAnswer, 'id' | 'waited'>;

/** A step as it is done. */
export type DoneStep = Omit<HandedStep, 'waited'>;

/** Something that a learner did on this phone. */
export interface Item {
	readonly id: string;
	/** Whoever did it: nobody else hands it in, and nobody else sees it. */
	readonly person: string;
	/** The programme's slug. */
	readonly programme: string;
	/** By the phone's clock, in milliseconds: good for durations only. */
	readonly at: number;
	/** The server has it. It is kept to be shown on pages that lie on the phone from before. */
	readonly handed: boolean;
	readonly answer?: GivenAnswer;
	readonly step?: DoneStep;
}

const monthMs = 30 * 24 * 60 * 60 * 1000;

/** All that was done on this phone, the oldest first. */
export async function list(): Promise<readonly Item[]> {
	const items = await read<Item[]>('items', (store) => store.getAll());
	return items.toSorted((a, b) => a.at - b.at);
}

export async function put(items: readonly Item[]): Promise<void> {
	await change('items', (store) => {
		for (const item of items) store.put(item);
	});
}

/** The server has these, or has said that it never will take them. */
export async function markHanded(items: readonly Item[], refused: readonly Item[]): Promise<void> {
	const outdated = Date.now() - monthMs;
	await change('items', (store) => {
		for (const item of items) {
			if (item.at < outdated) store.delete(item.id);
			else store.put({ ...item, handed: true });
		}
		for (const { id } of refused) store.delete(id);
	});
}

/** Forgets what the server has; what waits is kept for whoever did it. */
export async function forgetHanded(): Promise<void> {
	const handed = (await list()).filter((item) => item.handed);
	await change('items', (store) => {
		for (const { id } of handed) store.delete(id);
	});
}
