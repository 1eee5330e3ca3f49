import type { DraftFiles, DraftPart } from './draft-files.ts';
import { partIds, readPart, writePart } from './parts.ts';
import { draftWay, isSame, placeOnWay, WAY_LISTS, type WayList } from './way.ts';

/** A part that has a place on the way. */
type PlacedPart = Extract<DraftPart, { kind: 'page' | 'question' | 'case' }>;

/** A part that was taken out of a draft, with what it takes to put it back where it stood. */
export type RemovedPart = {
	readonly part: PlacedPart;
	readonly text: string;
	/** The list of the way that it stood in, and where; none where it stood in no list. */
	readonly list?: WayList;
	readonly index: number;
};

/** What there is to know of a part before it is taken out. Throws UnreadableFileError. */
export function removedPart(files: DraftFiles, part: PlacedPart): RemovedPart {
	const way = draftWay(files);
	const list = WAY_LISTS.find((name) => way[name].some(isSame(part)));
	const index = list === undefined ? 0 : way[list].findIndex(isSame(part));
	return { part, text: readPart(files, part) ?? '', list, index };
}

/**
 * The files with the part where it stood, among what has come and gone since. Where another part has
 * its name by now, nothing changes. Throws UnreadableFileError.
 */
export function putBack(files: DraftFiles, { part, text, list, index }: RemovedPart): DraftFiles {
	if (partIds(files, part.kind).includes(part.id)) return files;
	return placeOnWay(writePart(files, part, text), part, list, index);
}
