/** The words that a GIFT file needs and that no question brings: they are read, so they come from outside. */
export type GiftWords = {
	readonly true: string;
	readonly false: string;
	/** The two answers to whether a request is precise enough. */
	readonly precise: string;
	readonly unclear: string;
	/** Before what an unclear request lacks. */
	readonly missing: string;
	/** Before the statements that a question rests on. */
	readonly restsOn: string;
	/** Stands as the reason where a file gives none, so that somebody sees it and writes one. */
	readonly noReason: string;
	/** The unit of a number where a file names none. */
	readonly noUnit: string;
};
