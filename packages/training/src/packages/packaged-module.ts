/** What other systems are told of a module that is packed for them. */
export type PackagedModule = {
	readonly slug: string;
	readonly version: number;
	readonly title: string;
	readonly summary: string;
	/** The language it is written in, as `da`. */
	readonly language: string;
	/** How long it takes. */
	readonly minutes: number;
	/** Where it stands in our app: its name in the world, which nobody has to be able to open. */
	readonly address: string;
	/** The page that plays it. */
	readonly launch: string;
	/** All files of the package but the manifest, by their paths in it. */
	readonly files: readonly string[];
	/** The least share of right answers in the test after, from 0 to 1. */
	readonly passingScore: number;
};

/** Eight of ten: what is asked of a module that says nothing else. */
export const PASSING_SCORE = 0.8;

/** Minutes as ISO 8601 writes them. */
export function isoMinutes(minutes: number): string {
	return `PT${minutes}M`;
}
