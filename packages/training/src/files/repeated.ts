import type { Finding } from './read-yaml.ts';
import { say } from './sentences.ts';

/** The entries of a list whose id has been used by an earlier entry. */
export function repeatedIds(
	entries: readonly { readonly id: string }[],
	path: readonly PropertyKey[],
): readonly Finding[] {
	return entries.flatMap(({ id }, index) => {
		const isFirst = entries.findIndex((entry) => entry.id === id) === index;
		return isFirst ? [] : [{ path: [...path, index, 'id'], ...say('used-above', { id }) }];
	});
}
