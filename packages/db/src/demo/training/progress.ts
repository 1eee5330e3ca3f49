import type { DemoModule } from './material.ts';

/** How far somebody is in a module. */
export type Progress = {
	readonly slug: string;
	readonly version: number;
	readonly done: string[];
	readonly seconds: number;
	readonly startedAt: Date;
	readonly lastAt: Date;
	readonly completedAt: Date | null;
};

/** Progress after one step more. */
export function advanced(
	before: Progress | undefined,
	{ module, key, seconds, at }: { module: DemoModule; key: string; seconds: number; at: Date },
): Progress {
	const done = [...(before?.done ?? []), key];
	return {
		slug: module.slug,
		version: module.version,
		done,
		seconds: (before?.seconds ?? 0) + seconds,
		startedAt: before?.startedAt ?? at,
		lastAt: at,
		completedAt: done.length === module.way.length ? at : null,
	};
}
