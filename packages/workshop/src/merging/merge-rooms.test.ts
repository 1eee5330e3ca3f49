import { expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	createExample,
	exampleMaps,
	fieldText,
	notesText,
	readExamples,
	setDecider,
	setRemoved,
	setTheme,
} from '../document/layout.ts';
import { bringBackExamples, bringRoom, mergeRoom, partRoom } from './merge-rooms.ts';

function roomWith(id: string, title: string, notes = ''): Y.Doc {
	const document = new Y.Doc();
	createExample(document, id, 1);
	write(document, id, title);
	notesText(document).insert(0, notes);
	return document;
}

function write(document: Y.Doc, id: string, text: string): void {
	fieldText(document, id, 'title')?.insert(0, text);
}

const titles = (document: Y.Doc) =>
	readExamples(document).map(({ id, title, removed }) => [id, title, removed]);

test('a room that is brought keeps its ids, its texts and its notes', () => {
	const from = roomWith('a', 'Fast kontakt', 'kaffe');
	const into = roomWith('b', 'Færre attester', 'kage');
	bringRoom(into, from);
	expect(titles(into)).toEqual([
		['a', 'Fast kontakt', false],
		['b', 'Færre attester', false],
	]);
	expect(notesText(into).toString()).toMatch(/^(kaffekage|kagekaffe)$/);
});

test('bringing it again adds only what was written since', () => {
	const from = roomWith('a', 'kontakt');
	const into = roomWith('b', 'attester');
	bringRoom(into, from);
	write(from, 'a', 'Fast ');
	write(into, 'b', 'Færre ');
	bringRoom(into, from);
	bringRoom(into, from);
	expect(titles(into)).toEqual([
		['a', 'Fast kontakt', false],
		['b', 'Færre attester', false],
	]);
});

test('parted again, each room has its own examples, with all that was written in them', () => {
	const from = roomWith('a', 'kontakt');
	const into = roomWith('b', 'attester');
	mergeRoom(into, from);
	write(into, 'a', 'Fast ');
	setDecider(into, 'a', 'both');
	setTheme(into, 'a', 'Ledelse');
	bringBackExamples(from, into);
	partRoom(into, from);
	expect(readExamples(from)).toMatchObject([
		{ id: 'a', title: 'Fast kontakt', decidedBy: 'both', theme: 'Ledelse', removed: false },
	]);
	expect(titles(into)).toEqual([
		['a', 'Fast kontakt', true],
		['b', 'attester', false],
	]);
});

test('merged a second time, nothing stands twice, and what was written apart counts', () => {
	const from = roomWith('a', 'kontakt');
	const into = roomWith('b', 'attester');
	mergeRoom(into, from);
	write(into, 'a', 'Fast ');
	bringBackExamples(from, into);
	partRoom(into, from);
	write(from, 'a', 'Nu: ');
	createExample(from, 'c', 0);
	setRemoved(from, 'c', true);
	mergeRoom(into, from);
	expect(titles(into)).toEqual([
		['c', '', true],
		['a', 'Nu: Fast kontakt', false],
		['b', 'attester', false],
	]);
});

test('notes are parted too, and are there once when the rooms are merged again', () => {
	const from = roomWith('a', 'kontakt', 'kaffe');
	const into = roomWith('b', 'attester', 'kage');
	mergeRoom(into, from);
	partRoom(into, from);
	expect(notesText(into).toString()).toBe('kage');
	expect(notesText(from).toString()).toBe('kaffe');
	mergeRoom(into, from);
	mergeRoom(into, from);
	expect(notesText(into).toString()).toBe('kage\nkaffe');
	partRoom(into, from);
	expect(notesText(into).toString()).toBe('kage\n');
});

test('notes that both have written on stay with the room that they were merged into', () => {
	const from = roomWith('a', 'kontakt', 'kaffe');
	const into = roomWith('b', 'attester');
	mergeRoom(into, from);
	notesText(into).insert(3, '!');
	partRoom(into, from);
	expect(notesText(into).toString()).toBe('kaf!fe');
});

test('what is no text is left as it is', () => {
	const from = roomWith('a', 'kontakt');
	exampleMaps(from).get('a')?.set('needs', 'hostile');
	const into = new Y.Doc();
	mergeRoom(into, from);
	expect(readExamples(into)).toMatchObject([{ title: 'kontakt', needs: '' }]);
});
