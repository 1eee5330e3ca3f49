import { fileName, type SourceFile } from '@raadgiver/training';

/** A module's files as a column holds them: text by name. */
export type StoredFiles = Readonly<Record<string, string>>;

export function toStored(files: readonly SourceFile[]): Record<string, string> {
	return Object.fromEntries(files.map(({ path, text }) => [fileName(path), text]));
}

/** The files again, in the folder of their module and by name: jsonb keeps no order of its own. */
export function fromStored(slug: string, stored: StoredFiles): readonly SourceFile[] {
	return Object.entries(stored)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, text]) => ({
			path: `${slug}/${name}`,
			text,
		}));
}
