import type { DraftFiles } from './draft-files.ts';
import { isSet, listUnder, typed } from './loose-data.ts';
import { manifestData, withManifest } from './manifest-form.ts';

/** The lists of module.yaml that say when something is shown. */
export const WAY_LISTS = ['before', 'steps', 'after'] as const;
export type WayList = (typeof WAY_LISTS)[number];

/** A part where it stands on the way; the kind is what the file says and may be none that is known. */
export type WayEntry = { readonly kind: string; readonly id: string };

/** The way through as the draft has it. Throws UnreadableFileError. */
export function draftWay(files: DraftFiles): Readonly<Record<WayList, readonly WayEntry[]>> {
	const data = manifestData(files);
	return {
		before: listUnder(data, 'before').map(entryOf),
		steps: listUnder(data, 'steps').map(entryOf),
		after: listUnder(data, 'after').map(entryOf),
	};
}

/** Which list a part stands in. */
export function listOf(files: DraftFiles, part: WayEntry): WayList | undefined {
	const way = draftWay(files);
	return WAY_LISTS.find((list) => way[list].some(isSame(part)));
}

/** The files with an entry moved up (-1) or down (1); at the end of its list it stays. */
export function moveOnWay(files: DraftFiles, list: WayList, index: number, by: -1 | 1): DraftFiles {
	const entries = [...draftWay(files)[list]];
	const moved = entries[index];
	const other = entries[index + by];
	if (!moved || !other) return files;
	entries[index] = other;
	entries[index + by] = moved;
	return withList(files, list, entries);
}

/**
 * The files with a part in one list and in no other; in none where no list is named.
 * @param index where it comes among the others; left out, it is the last
 */
export function placeOnWay(
	files: DraftFiles,
	part: WayEntry,
	list: WayList | undefined,
	index = Infinity,
): DraftFiles {
	if (list !== undefined && listOf(files, part) === list) return files;
	return WAY_LISTS.reduce((placed, name) => {
		const entries = draftWay(placed)[name].filter((entry) => !isSame(part)(entry));
		if (name === list) entries.splice(index, 0, part);
		return withList(placed, name, entries);
	}, files);
}

/** Whether an entry is this part. */
export const isSame = (part: WayEntry) => (entry: WayEntry) =>
	entry.kind === part.kind && entry.id === part.id;

function entryOf(entry: unknown): WayEntry {
	if (!isSet(entry)) return { kind: 'question', id: typed(entry) };
	const [kind = '', id] = Object.entries(entry)[0] ?? [];
	return { kind, id: typed(id) };
}

function withList(files: DraftFiles, list: WayList, entries: readonly WayEntry[]): DraftFiles {
	return withManifest(files, {
		...manifestData(files),
		[list]: entries.map(({ kind, id }) => (list === 'steps' ? { [kind]: id } : id)),
	});
}
