/** One thing that waits for a person in a programme ("Det venter på dig"). */
export interface Waiting {
	/** What to do, as the words of a link. */
	title: string;
	/** How much, for whom or until when. */
	detail?: string;
	href: string;
}
