import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

/** One of everything that a problem can carry. */
const values = {
	address: 'javascript:',
	day: '2026-12-31',
	folder: 'laegeattester',
	id: 'monday',
	keys: 'titel',
	kind: 'page',
	known: 'brev, film, husk',
	most: '100000',
	name: 'boks',
	reason: 'a tab',
	reference: 'lab/1/formaal',
};

test.each(Object.entries(sentences))(
	'the sentence of %s names what it speaks of',
	(_, sentence) => {
		expect(sentence(values)).toMatch(/^\S.{7,}$/);
		expect(sentence(values)).not.toMatch(/undefined|\.$/);
	},
);
