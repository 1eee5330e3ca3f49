import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { fingerprint } from './fingerprint.ts';
import { settleText } from './settle-text.ts';

test('a text has one number, exactly held, and none that a browser could have', () => {
	const numbers = Array.from({ length: 10_000 }, (_, index) => fingerprint(`tekst ${index}`));
	expect(new Set(numbers).size).toBe(10_000);
	expect(Math.min(...numbers)).toBeGreaterThanOrEqual(2 ** 52);
	expect(Math.max(...numbers)).toBeLessThan(2 ** 53);
	expect(fingerprint('tekst 1')).toBe(numbers[1]);
	expect(fingerprint('')).toBeGreaterThan(2 ** 52);
});

test('two who settle a text alike make one edit, also after others have typed and taken back', () => {
	const one = new Y.Doc();
	one.getText('t').insert(0, 'Fast kontakt');
	one.getText('t').insert(5, 'god ');
	one.getText('t').delete(5, 4);
	const other = new Y.Doc();
	Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
	settleText(one.getText('t'), 'Fast og nær kontakt');
	settleText(other.getText('t'), 'Fast og nær kontakt');
	Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
	Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
	expect(one.getText('t').toString()).toBe('Fast og nær kontakt');
	expect(Y.encodeStateAsUpdate(one)).toEqual(Y.encodeStateAsUpdate(other));
});

test('the same history counts as the same, however Yjs has joined its edits', () => {
	const inParts = new Y.Doc();
	const atOnce = new Y.Doc();
	for (const document of [inParts, atOnce]) document.clientID = 1;
	const type = ({ text, settle }: { text: Y.Text; settle: () => void }) => {
		text.insert(0, 'Fast');
		text.insert(4, ' kontakt');
		settle();
	};
	const parts = inParts.getText('t');
	type({ text: parts, settle: () => settleText(parts, 'Nær kontakt') });
	const once = atOnce.getText('t');
	atOnce.transact(() => type({ text: once, settle: () => settleText(once, 'Nær kontakt') }));
	expect(Y.encodeStateAsUpdate(inParts)).toEqual(Y.encodeStateAsUpdate(atOnce));
});

test('who settles a text keeps a number of their own for everything else', () => {
	const document = new Y.Doc();
	const own = document.clientID;
	settleText(document.getText('t'), 'Kontakt');
	expect(document.clientID).toBe(own);
});

test('a text outside a document cannot be settled', () => {
	expect(() => settleText(new Y.Text(), 'Kontakt')).toThrow(RangeError);
});
