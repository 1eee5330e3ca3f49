/** The files of a draft: text by name. They need not make a module yet. */
export type DraftFiles = Readonly<Record<string, string>>;

/** A part of a draft that is edited by itself. */
export type DraftPart =
	| { readonly kind: 'page' | 'question' | 'case'; readonly id: string }
	/** A file as text; module.yaml holds the settings and the way through. */
	| { readonly kind: 'file'; readonly id: string };

/** A file that should hold data cannot be read as that, so nothing can be put into it. */
export class UnreadableFileError extends Error {
	override name = 'UnreadableFileError';
	readonly file: string;

	constructor(file: string) {
		super(`${file} is not YAML of the shape that is expected`);
		this.file = file;
	}
}
