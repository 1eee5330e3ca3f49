import { shuffled } from '../random/draw.ts';
import type { Streams } from '../random/stream.ts';

const firstNames = [
	...['Anne', 'Mette', 'Louise', 'Camilla', 'Maria', 'Fatima', 'Emma', 'Ida', 'Freja', 'Laura'],
	...['Pia', 'Gitte', 'Rikke', 'Zeynep', 'Astrid', 'Nanna', 'Tove', 'Sara', 'Julie', 'Maja'],
	...['Lars', 'Søren', 'Peter', 'Jens', 'Thomas', 'Ali', 'Rasmus', 'Emil', 'Noah', 'Magnus'],
	...['Bo', 'Carsten', 'Anders', 'Mehmet', 'Bjørn', 'Frederik', 'Ole', 'Hassan', 'Simon', 'Åge'],
];

const beginnings = [
	...['Lærke', 'Havre', 'Eng', 'Kløver', 'Birke', 'Rug', 'Hassel', 'Tjørne', 'Mose', 'Vinter'],
	...['Morgen', 'Regn', 'Sten', 'Syren', 'Pile'],
];
const endings = ['sang', 'blomme', 'lys', 'spire', 'vinge', 'løv', 'sti'];

/** Invented surnames: a plant, a place or a weather, and something that nobody is called after. */
const surnames = beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));

/** Gives the next person a name that nobody else has. At most as many as there are surnames. */
export type NextName = () => string;

/** Deals names in which no surname comes twice, nor one of those that are taken. */
export function namesFrom(streams: Streams, taken: readonly string[]): NextName {
	const free = surnames.filter((surname) => !taken.some((name) => name.endsWith(` ${surname}`)));
	const last = shuffled(streams('surnames'), free);
	const first = shuffled(streams('first names'), firstNames);
	let dealt = 0;
	return () => {
		const surname = last[dealt];
		if (surname === undefined) throw new RangeError('there are no surnames left');
		const name = `${first[dealt % first.length]} ${surname}`;
		dealt += 1;
		return name;
	};
}

const ascii: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ' ': '.' };

/** The name as the part of an address before the @. */
export function mailboxOf(name: string): string {
	return name.toLowerCase().replace(/[æøå ]/g, (letter) => ascii[letter] ?? letter);
}
