/** What is wrong in a file of content, and on which line (from 1) it stands. */
export type Problem = {
	readonly file: string;
	readonly line: number;
	readonly message: string;
};
