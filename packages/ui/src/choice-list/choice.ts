/** One of several answers to choose from. */
export interface Choice {
	/** What the form sends. */
	value: string;
	/** What the reader sees. */
	label: string;
	hint?: string;
	disabled?: boolean;
}
