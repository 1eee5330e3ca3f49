import type { Said } from './sentences.ts';

/** What is wrong in a file of content, and on which line (from 1) it stands. */
export type Problem = {
	readonly file: string;
	readonly line: number;
	/** In English, with the place in words where the file is YAML. */
	readonly message: string;
	readonly code?: Said['code'];
	readonly values?: Said['values'];
	/** The keys and indexes that lead to it from the top of a YAML file. */
	readonly path?: readonly PropertyKey[];
};
