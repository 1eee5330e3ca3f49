import { expect, test } from 'vitest';
import { piecesOf, type RemoteCaret } from './remote-caret.ts';

const mette: RemoteCaret = { client: 1, name: 'Mette', colour: 0, anchor: 4, head: 4 };
const bo: RemoteCaret = { client: 2, name: 'Bo', colour: 1, anchor: 9, head: 4 };

test('a text without carets is one piece', () => {
	expect(piecesOf('Mere tid', [])).toEqual([
		{ at: 0, text: 'Mere tid', carets: [], selectedBy: undefined },
	]);
});

test('carets stand between pieces, and a selection is a piece of its own', () => {
	expect(piecesOf('Mere fælles tid', [mette, bo])).toEqual([
		{ at: 0, text: 'Mere', carets: [], selectedBy: undefined },
		{ at: 4, text: ' fæll', carets: [mette, bo], selectedBy: bo },
		{ at: 9, text: 'es tid', carets: [], selectedBy: undefined },
	]);
});

test('a caret beyond the text, which has become shorter, stands at its end', () => {
	const [piece, last] = piecesOf('ab', [mette]);
	expect(piece?.text).toBe('ab');
	expect(last).toEqual({ at: 2, text: '', carets: [mette], selectedBy: undefined });
});
