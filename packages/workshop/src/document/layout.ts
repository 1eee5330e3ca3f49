import * as Y from 'yjs';
import { TEXT_FIELDS, type Decider, type Example, type TextField } from '../example/example.ts';

/**
 * How an example lies in a Yjs document: under its id in the map `examples`, a map whose texts are
 * `Y.Text`, so that several people can write in one field at once, and whose choices are plain values.
 * Everything is read with care: whoever holds a document may have written anything into it.
 */
export type ExampleMap = Y.Map<unknown>;

/** The examples of a document by id. */
export function exampleMaps(document: Y.Doc): Y.Map<ExampleMap> {
	return document.getMap('examples');
}

/** The notes that a room keeps beside its examples ("noter"). They are never passed on. */
export function notesText(document: Y.Doc): Y.Text {
	return document.getText('notes');
}

/**
 * Begins an empty example. With an id that is there already nothing changes.
 * @param place orders the examples of a room; milliseconds of the server's clock will do
 */
export function createExample(document: Y.Doc, id: string, place: number): void {
	const examples = exampleMaps(document);
	if (examples.has(id)) return;
	document.transact(() => {
		const example: ExampleMap = new Y.Map();
		for (const field of TEXT_FIELDS) example.set(field, new Y.Text());
		example.set('place', place);
		examples.set(id, example);
	});
}

/** The text of one field, as it is written together. Nothing where there is no such example. */
export function fieldText(document: Y.Doc, id: string, field: TextField): Y.Text | undefined {
	const text = exampleMaps(document).get(id)?.get(field);
	return text instanceof Y.Text ? text : undefined;
}

export function setDecider(document: Y.Doc, id: string, decidedBy: Decider | undefined): void {
	exampleMaps(document).get(id)?.set('decidedBy', decidedBy);
}

export function setTheme(document: Y.Doc, id: string, theme: string | undefined): void {
	exampleMaps(document).get(id)?.set('theme', theme);
}

/** Takes an example out, or brings it back. Nothing of it is lost. */
export function setRemoved(document: Y.Doc, id: string, removed: boolean): void {
	exampleMaps(document).get(id)?.set('removed', removed);
}

/** All examples of a document as plain values, in their order, those taken out among them. */
export function readExamples(document: Y.Doc): Example[] {
	const placed: { place: number; example: Example }[] = [];
	for (const [id, map] of exampleMaps(document)) {
		if (map instanceof Y.Map) placed.push({ place: placeOf(map), example: readExample(id, map) });
	}
	placed.sort(
		(one, other) => one.place - other.place || (one.example.id < other.example.id ? -1 : 1),
	);
	return placed.map(({ example }) => example);
}

function readExample(id: string, map: ExampleMap): Example {
	const text = (field: TextField) => {
		const value = map.get(field);
		return value instanceof Y.Text ? value.toString() : '';
	};
	const theme = map.get('theme');
	return {
		id,
		title: text('title'),
		what: text('what'),
		needs: text('needs'),
		dissent: text('dissent'),
		decidedBy: asDecider(map.get('decidedBy')),
		theme: typeof theme === 'string' ? theme : undefined,
		removed: map.get('removed') === true,
	};
}

function placeOf(map: ExampleMap): number {
	const place = map.get('place');
	return typeof place === 'number' && Number.isFinite(place) ? place : 0;
}

function asDecider(value: unknown): Decider | undefined {
	return value === 'politicians' || value === 'management' || value === 'both' ? value : undefined;
}
