/** One change to a text: at `at`, `remove` UTF-16 units go and `insert` comes. */
export interface Splice {
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

export function spliced(text: string, { at, remove, insert }: Splice): string {
	return text.slice(0, at) + insert + text.slice(at + remove);
}
