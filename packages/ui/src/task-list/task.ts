import type { BadgeTone } from '../badge/badge-tone.ts';

/** Something that waits for the reader. */
export interface Task {
	title: string;
	href: string;
	detail?: string;
	/** When it is due, in words. */
	due?: string;
	badge?: { word: string; tone: BadgeTone };
}
