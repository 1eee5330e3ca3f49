import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSamples, type Example } from '@raadgiver/workshop';

/** Letters of an example: what a group writes in twenty minutes. */
const LETTERS = { title: 60, what: 300, needs: 100, dissent: 40 };

export const THEMES = ['Samfundet', 'Organisationen', 'Ledelsen', 'Den enkelte'];

const root = join(import.meta.dirname, '..', '..', '..');
const shipped = join(root, 'content', 'workshops', 'samarbejdet-2021', 'examples.yaml');
const sentences = parseSamples(readFileSync(shipped, 'utf8')).examples.flatMap(({ what, needs }) =>
	`${what} ${needs}`.split(/(?<=[.!?])\s+/),
);

/**
 * So many examples in the words of those that ship: each a mixture of pieces of sentences, so that some
 * are alike and most are not. The same texts each time.
 */
export function writtenExamples(count: number): Example[] {
	let seed = 2021;
	const below = (limit: number) => {
		// The "minimal standard" generator of Park and Miller (1988).
		seed = (seed * 48_271) % 2_147_483_647;
		return seed % limit;
	};
	const text = (letters: number) => {
		let written = '';
		while (written.length < letters) {
			const words = (sentences[below(sentences.length)] ?? '').split(' ');
			written += `${words.slice(below(words.length)).join(' ')} `;
		}
		return written.slice(0, letters).trim();
	};
	return Array.from({ length: count }, (_, index) => ({
		id: randomUUID(),
		title: text(LETTERS.title),
		what: text(LETTERS.what),
		needs: text(LETTERS.needs),
		dissent: index % 3 === 0 ? text(LETTERS.dissent) : '',
		decidedBy: (['politicians', 'management', 'both'] as const)[index % 3],
		theme: THEMES[index % THEMES.length],
		removed: false,
	}));
}
