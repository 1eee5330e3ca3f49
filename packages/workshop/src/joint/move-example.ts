import * as Y from 'yjs';
import { exampleMaps } from '../document/layout.ts';

/** What lies between two examples whose places were the same. */
const STEP = 1 / 1024;

/**
 * Moves an example one up or down among those that it is shown with. The places that they have are dealt
 * out anew in the new order, so that nothing else moves; where some had the same place, they get places
 * of their own. At the end of the list nothing happens.
 *
 * @param among the ids of those shown together, in their order
 */
export function moveExample(
	document: Y.Doc,
	id: string,
	by: -1 | 1,
	among: readonly string[],
): void {
	const from = among.indexOf(id);
	const to = from + by;
	if (from === -1 || to < 0 || to >= among.length) return;
	const maps = exampleMaps(document);
	const order = among.toSpliced(from, 1).toSpliced(to, 0, id);
	document.transact(() => {
		let last = -Infinity;
		const places = among.map((each) => placeIn(maps.get(each))).toSorted((one, two) => one - two);
		for (const [index, each] of order.entries()) {
			last = Math.max(Number(places[index]), last + STEP);
			const map = maps.get(each);
			if (map instanceof Y.Map && map.get('place') !== last) map.set('place', last);
		}
	});
}

function placeIn(map: Y.Map<unknown> | undefined): number {
	const place = map?.get('place');
	return typeof place === 'number' && Number.isFinite(place) ? place : 0;
}
