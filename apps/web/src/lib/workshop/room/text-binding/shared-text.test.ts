import * as Y from 'yjs';
import { expect, test, vi } from 'vitest';
import { Writer, writersOf } from './test-writer.ts';

function two(text: string, options = {}) {
	const [anna, bo] = writersOf(text, 2, options);
	if (!anna || !bo) throw new RangeError('Two were asked for');
	return { anna, bo };
}

test('what one types is seen by the other, whose caret stays where it was', () => {
	const { anna, bo } = two('Fast træffetid');
	bo.standAfter('Fast træffetid');
	anna.select(0);
	anna.type('En ');
	anna.sendTo(bo);
	expect(bo.seen).toEqual({ value: 'En Fast træffetid', start: 17, end: 17 });
	bo.type('!');
	bo.sendTo(anna);
	expect(anna.seen).toEqual({ value: 'En Fast træffetid!', start: 3, end: 3 });
});

test('a selection keeps holding the same words', () => {
	const { anna, bo } = two('en to tre');
	bo.select(3, 5);
	anna.select(3);
	anna.type('halvanden ');
	anna.standAfter('to');
	anna.type(' og');
	anna.sendTo(bo);
	expect(bo.seen.value.slice(bo.seen.start, bo.seen.end)).toBe('to');
});

test('only what oneself wrote is undone, and can be done again', () => {
	const onHistory = vi.fn();
	const { anna, bo } = two('Forslag: ', { onHistory });
	anna.standAfter('Forslag: ');
	anna.type('mere tid');
	anna.sendTo(bo);
	bo.standAfter('mere');
	bo.type(' fælles');
	bo.sendTo(anna);
	anna.binding.undo();
	expect(anna.seen.value).toBe('Forslag:  fælles');
	expect(onHistory).toHaveBeenLastCalledWith({ canUndo: false, canRedo: true });
	anna.binding.redo();
	expect(anna.seen.value).toBe('Forslag: mere fælles tid');
	anna.sendTo(bo);
	expect(bo.seen.value).toBe(anna.seen.value);
});

test('typing after a pause is undone on its own', () => {
	const anna = new Writer();
	anna.type('Først');
	anna.binding.pause();
	anna.type(', så');
	anna.binding.undo();
	expect(anna.seen).toEqual({ value: 'Først', start: 5, end: 5 });
});

test('a word is shared when it is composed, in its place among what the others wrote meanwhile', () => {
	const { anna, bo } = two('Vi vil have tid');
	anna.standAfter('have ');
	anna.binding.beginComposition();
	anna.put('me');
	anna.binding.typed();
	anna.sendTo(bo);
	expect(bo.seen.value).toBe('Vi vil have tid');
	bo.select(0, 2);
	bo.type('Alle');
	bo.sendTo(anna);
	expect(anna.seen.value).toBe('Vi vil have metid');
	anna.put('re ');
	anna.binding.endComposition();
	expect(anna.seen).toEqual({ value: 'Alle vil have mere tid', start: 19, end: 19 });
	anna.sendTo(bo);
	expect(bo.seen.value).toBe('Alle vil have mere tid');
});

test('a word that rests while it is composed is shared, and its end too', () => {
	const { anna, bo } = two('Ja');
	anna.standAfter('Ja');
	anna.binding.beginComposition();
	anna.put(' tak');
	anna.binding.shareComposed();
	anna.sendTo(bo);
	expect(bo.seen.value).toBe('Ja tak');
	bo.select(0, 2);
	bo.type('Nej');
	bo.sendTo(anna);
	// The keyboard replaces the word that it holds open.
	anna.select(3, 6);
	anna.put('mange tak');
	anna.binding.endComposition();
	anna.sendTo(bo);
	expect(anna.seen.value).toBe('Nej mange tak');
	expect(bo.seen.value).toBe('Nej mange tak');
});

test('a word that is composed over text which others delete appears once', () => {
	const { anna, bo } = two('en gammel sætning');
	anna.select(3, 9);
	anna.binding.beginComposition();
	anna.put('ny');
	bo.select(3, 10);
	bo.type('');
	bo.sendTo(anna);
	anna.binding.endComposition();
	expect(anna.seen.value).toBe('en nysætning');
	expect(anna.text.toString()).toBe('en nysætning');
});

test('a text that is too long is cut at a whole character, and says by how much', () => {
	const onCut = vi.fn();
	const anna = new Writer({ limit: 10, onCut });
	anna.type('Ni tegn..');
	anna.type('😀😀');
	expect(anna.seen.value).toBe('Ni tegn..');
	expect(onCut).toHaveBeenLastCalledWith(4);
	anna.type('!');
	expect(onCut).toHaveBeenLastCalledWith(0);
	expect(anna.text.toString()).toBe('Ni tegn..!');
});

test('a megabyte is cut in less than a second', () => {
	const anna = new Writer();
	const began = performance.now();
	anna.type('æøå '.repeat(262_144));
	expect(anna.text.length).toBe(4000);
	expect(performance.now() - began).toBeLessThan(1000);
});

test('what others have written beyond the limit is not cut, and can be shortened', () => {
	const { anna, bo } = two('', { limit: 4 });
	bo.type('abcd');
	anna.type('efgh');
	bo.sendTo(anna);
	expect(anna.seen.value).toHaveLength(8);
	anna.select(0, 8);
	anna.type('kort');
	expect(anna.text.toString()).toBe('kort');
});

test('control characters are dropped from what is pasted, not from what is there', () => {
	const anna = new Writer({ lines: false });
	anna.type('To\r\nlinjer\u0000');
	expect(anna.seen).toEqual({ value: 'To linjer', start: 9, end: 9 });
});

test('a foreign client that puts pictures into a text does not shift what is typed', () => {
	const anna = new Writer();
	anna.type('Hej');
	const hostile = new Y.Doc();
	Y.applyUpdate(hostile, Y.encodeStateAsUpdate(anna.document));
	hostile.getText('text').insertEmbed(0, { image: 'x' });
	anna.receive(Y.encodeStateAsUpdate(hostile));
	anna.select(3);
	anna.type('!');
	expect(anna.seen.value).toBe('Hej!');
	expect(anna.text.toString()).toBe('Hej!');
});

test('once destroyed it hears nothing more', () => {
	const { anna, bo } = two('Hej');
	bo.binding.destroy();
	anna.type('x');
	anna.sendTo(bo);
	expect(bo.seen.value).toBe('Hej');
});
