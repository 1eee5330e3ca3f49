/** Why a zip, or a file in it, is not taken. */
export interface ZipProblem {
	/** The file’s path in the zip; empty where it is about the whole. */
	readonly file: string;
	readonly code:
		| 'not-a-zip'
		| 'empty'
		| 'too-large'
		| 'too-many'
		| 'outside'
		| 'nested'
		| 'not-text'
		| 'twice'
		| 'no-id'
		| 'reserved-id';
}
