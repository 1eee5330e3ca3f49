/** Words of SPSS's command language that are ids of questions too. */
const RESERVED = new Set('all and by eq ge gt le lt ne not or to with'.split(' '));

/** So that a number after it keeps the name within SPSS's 64 bytes. */
const LONGEST = 56;

/**
 * A variable's name for each id, in the same order: hyphens are underlines, and no two are the same.
 * @example variableNames(['who5-1', 'to']) // ['who5_1', 'to_']
 */
export function variableNames(ids: readonly string[]): string[] {
	const taken = new Set<string>();
	return ids.map((id) => {
		const plain = id.replaceAll('-', '_').slice(0, LONGEST);
		const name = RESERVED.has(plain) ? `${plain}_` : plain;
		let free = name;
		for (let number = 2; taken.has(free); number += 1) free = `${name}_${number}`;
		taken.add(free);
		return free;
	});
}
