import type { Example, TextField } from '@raadgiver/workshop';

/** An example as a plain form sent it, which could not be kept; it comes back as it was typed. */
export interface RefusedExample extends Omit<Example, 'removed'> {
	/** What its texts were when the form was first shown. */
	readonly seen: Readonly<Record<TextField, string>>;
	readonly tooLong: readonly TextField[];
}
