import { missing, type Example } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import { numbered } from './example-number.ts';
import { listed, missingWords } from './words.ts';

/**
 * What a group must still do before it can hand in, a sentence for each unfinished example; or that it
 * must begin another one.
 */
export function lackingWords(
	examples: readonly Example[],
	least: number,
	hidden: readonly string[],
): string[] {
	const counted = numbered(examples).filter(({ example }) => !hidden.includes(example.id));
	if (counted.length === 0) return [m.room_empty_body()];
	const unfinished = counted.flatMap(({ number, example }) => {
		const lacks = missing(example).map((lack) => missingWords[lack]());
		if (lacks.length === 0) return [];
		return [m.room_progress_lacking({ number, what: listed(lacks, getLocale()) })];
	});
	return counted.length < least ? [...unfinished, m.room_progress_more()] : unfinished;
}
