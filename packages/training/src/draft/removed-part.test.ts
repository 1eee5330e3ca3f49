import { expect, test } from 'vitest';
import { exampleFiles } from '../../testing/example-files.ts';
import { fileName } from '../files/source-file.ts';
import type { DraftFiles } from './draft-files.ts';
import { partIds, readPart, removePart, writePart } from './parts.ts';
import { putBack, removedPart } from './removed-part.ts';
import { draftWay, placeOnWay } from './way.ts';

const files: DraftFiles = Object.fromEntries(
	exampleFiles().map(({ path, text }) => [fileName(path), text]),
);

test.each([
	['page', 'first'],
	['question', 'many'],
	['question', 'judge'],
	['case', 'story'],
] as const)('the %s %s comes back where it stood', (kind, id) => {
	const part = { kind, id };
	const back = putBack(removePart(files, part), removedPart(files, part));
	expect(draftWay(back)).toEqual(draftWay(files));
	expect(readPart(back, part)).toBe(readPart(files, part));
});

test('what was written meanwhile stays, and what stood nowhere stands nowhere', () => {
	const part = { kind: 'page', id: 'loose' } as const;
	const loose = writePart(files, part, 'Løst.');
	const removed = removedPart(loose, part);
	const later = writePart(removePart(loose, part), { kind: 'page', id: 'first' }, 'Nyt.');
	expect(putBack(later, removed)).toEqual({ ...loose, 'first.md': 'Nyt.' });
});

test('in a list that has become shorter, the last is the last again', () => {
	const part = { kind: 'question', id: 'date' } as const;
	const last = placeOnWay(removePart(files, part), part, 'steps');
	const without = placeOnWay(last, { kind: 'page', id: 'first' }, undefined);
	const back = putBack(
		removePart(without, part),
		removedPart(writePart(last, part, 'id: date\n'), part),
	);
	expect(draftWay(back).steps.at(-1)).toEqual(part);
});

test('another part of the same name is left alone', () => {
	const part = { kind: 'question', id: 'many' } as const;
	const removed = removedPart(files, part);
	const again = writePart(removePart(files, part), part, 'id: many\n');
	expect(putBack(again, removed)).toBe(again);
	expect(partIds(again, 'question')).toContain('many');
	expect(removedPart({ 'module.yaml': 'id: a' }, { kind: 'page', id: 'none' }).text).toBe('');
});
