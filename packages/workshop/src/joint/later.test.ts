import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeExample } from '../../testing/examples.ts';
import { brought, copyOf, exchange, FIRST_ROOM, write } from '../../testing/joint.ts';
import { exampleMaps, setDecider } from '../document/layout.ts';
import { bring } from './bring.ts';
import { askLaterAgain, leaveLater, takeLater } from './later.ts';
import { readJoint } from './read-joint.ts';

const kept = writeExample({ id: 'a', title: 'Fast kontakt' });
const only = (document: Y.Doc) => readJoint(document)[0];

describe('the room’s later text', () => {
	function touched(): Y.Doc {
		const document = brought(kept);
		write(document, 'a', 'title', 'En ');
		setDecider(document, 'a', 'politicians');
		bring(document, FIRST_ROOM, [{ ...kept, title: 'Kontakt', decidedBy: undefined }]);
		return document;
	}

	test('is taken', () => {
		const document = touched();
		takeLater(document, 'a');
		expect(only(document)).toMatchObject({
			title: 'Kontakt',
			decidedBy: undefined,
			later: undefined,
		});
		bring(document, FIRST_ROOM, [{ ...kept, title: 'Kontakten', decidedBy: undefined }]);
		expect(only(document)?.title).toBe('Kontakten');
	});

	test('is left, and asked about again when the room writes anew', () => {
		const document = touched();
		leaveLater(document, 'a');
		expect(only(document)).toMatchObject({ title: 'En Fast kontakt', later: undefined });
		bring(document, FIRST_ROOM, [{ ...kept, title: 'Ny kontakt', decidedBy: undefined }]);
		expect(only(document)?.later).toEqual({ title: 'Ny kontakt' });
	});

	test('is taken once, though two people take it at the same time', () => {
		const one = touched();
		const other = copyOf(one);
		takeLater(one, 'a');
		takeLater(other, 'a');
		exchange(one, other);
		expect(only(one)?.title).toBe('Kontakt');
		expect(only(other)?.title).toBe('Kontakt');
	});

	test.each([takeLater, leaveLater])('is asked about again when $name is taken back', (settle) => {
		const document = touched();
		const before = only(document);
		settle(document, 'a');
		askLaterAgain(document, 'a');
		expect(only(document)).toEqual(before);
		takeLater(document, 'a');
		expect(only(document)?.title).toBe('Kontakt');
	});

	test('is asked about again once, though two people take it back at the same time', () => {
		const one = touched();
		takeLater(one, 'a');
		const other = copyOf(one);
		askLaterAgain(one, 'a');
		askLaterAgain(other, 'a');
		exchange(one, other);
		expect(only(one)).toEqual(only(touched()));
		expect(only(other)).toEqual(only(touched()));
	});

	test('does not take along what was written since it was taken', () => {
		const document = touched();
		takeLater(document, 'a');
		write(document, 'a', 'title', 'Hurtig ');
		askLaterAgain(document, 'a');
		expect(only(document)).toMatchObject({
			title: 'Hurtig Kontakt',
			later: { title: 'Kontakt', decidedBy: undefined },
		});
	});

	test('is not put back over what the room has written since', () => {
		const document = touched();
		takeLater(document, 'a');
		bring(document, FIRST_ROOM, [{ ...kept, title: 'Kontakten', decidedBy: undefined }]);
		askLaterAgain(document, 'a');
		expect(only(document)).toMatchObject({ title: 'Kontakten', later: { decidedBy: undefined } });
	});

	test('of an example that has none, or is not there, changes nothing', () => {
		const untouched = brought(kept);
		takeLater(untouched, 'a');
		leaveLater(untouched, 'a');
		askLaterAgain(untouched, 'a');
		expect(readJoint(untouched)).toEqual(readJoint(brought(kept)));
		const document = new Y.Doc();
		takeLater(document, 'a');
		leaveLater(document, 'a');
		askLaterAgain(document, 'a');
		expect(readJoint(document)).toEqual([]);
	});

	test('is not shown where it is no text', () => {
		const document = touched();
		exampleMaps(document).get('a')?.set('room:title', 7);
		expect(only(document)?.later).toEqual({ decidedBy: undefined });
	});
});
