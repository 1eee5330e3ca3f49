/** Blocks inside blocks that one line may begin, and marks of emphasis that a page may hold. */
const MOST_BLOCKS = 20;
const MOST_MARKS = 1000;

/**
 * The first line, from 1, with which Markdown nests deeper than anybody writes: the time it takes to
 * read grows with the square of the depth, so that a few thousand marks hold up everybody.
 */
export function deepLine(body: string): number | undefined {
	let marks = 0;
	const index = body.split('\n').findIndex((line) => {
		const opening = line.slice(0, line.search(/[^>\s*+\-\d.)]|$/));
		const blocks = opening.match(/>|[*+-](?=\s)|\d[.)](?=\s)/g) ?? [];
		marks += line.replace(/[^*_]/g, '').length;
		return blocks.length > MOST_BLOCKS || marks > MOST_MARKS;
	});
	return index < 0 ? undefined : index + 1;
}
