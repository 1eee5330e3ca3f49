/** How the links to the law in a paragraph or table open what they cite right under it. */
export interface LawLinks {
	/** Whether it is open; nothing as long as no script has come, and the link is a plain one. */
	readonly expanded: (reference: string) => boolean | undefined;
	readonly toggle: (event: MouseEvent, reference: string) => void;
}
