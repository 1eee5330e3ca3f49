import { change, read } from './database.ts';

/** A module that is on the phone, all its pages. */
export interface KeptModule {
	/** The address of its front: `/p/<programme>/modul/<slug>`. */
	readonly front: string;
	readonly title: string;
	readonly version: number;
	/** The language that its pages are in. */
	readonly language: string;
	/** How many steps it has: their pages are numbered from 1. */
	readonly steps: number;
}

/** What a page asks the service worker for. */
export type Message = { readonly keep: KeptModule };

/** The modules that are on the phone. */
export function listKept(): Promise<readonly KeptModule[]> {
	return read<KeptModule[]>('modules', (store) => store.getAll());
}

export function noteKept(module: KeptModule): Promise<void> {
	return change('modules', (store) => store.put(module));
}

export function forgetKept(): Promise<void> {
	return change('modules', (store) => store.clear());
}

/** Every page of a module: its front, the law behind it, and its steps. */
export function pagesOf({ front, steps }: KeptModule): readonly string[] {
	return [
		front,
		`${front}/lov`,
		...Array.from({ length: steps }, (_, place) => `${front}/${place + 1}`),
	];
}
