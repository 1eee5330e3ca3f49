import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeExample } from '../../testing/examples.ts';
import { brought, copyOf, exchange, FIRST_ROOM, write } from '../../testing/joint.ts';
import { exampleMaps, setDecider } from '../document/layout.ts';
import { bring } from './bring.ts';
import { leaveLater, takeLater } from './later.ts';
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

	test('of an example that has none, or is not there, changes nothing', () => {
		const untouched = brought(kept);
		takeLater(untouched, 'a');
		leaveLater(untouched, 'a');
		expect(readJoint(untouched)).toEqual(readJoint(brought(kept)));
		const document = new Y.Doc();
		takeLater(document, 'a');
		leaveLater(document, 'a');
		expect(readJoint(document)).toEqual([]);
	});

	test('is not shown where it is no text', () => {
		const document = touched();
		exampleMaps(document).get('a')?.set('room:title', 7);
		expect(only(document)?.later).toEqual({ decidedBy: undefined });
	});
});
