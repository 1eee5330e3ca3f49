/**
 * The page numbers worth a link: first, last, the current one and its neighbours. A gap is
 * `undefined`; a gap of a single page is that page, because a link takes no more room than dots.
 *
 * @example pagesToShow(5, 9) // [1, undefined, 4, 5, 6, undefined, 9]
 */
export function pagesToShow(page: number, pages: number): (number | undefined)[] {
	const shown = [1, page - 1, page, page + 1, pages].filter(
		(candidate) => candidate >= 1 && candidate <= pages,
	);
	const result: (number | undefined)[] = [];
	let previous = 0;
	for (const next of new Set(shown)) {
		if (next - previous === 2) result.push(next - 1);
		if (next - previous > 2) result.push(undefined);
		result.push(next);
		previous = next;
	}
	return result;
}
