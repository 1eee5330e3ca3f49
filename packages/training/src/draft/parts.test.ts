import { expect, test } from 'vitest';
import { exampleFiles } from '../../testing/example-files.ts';
import { exampleRegister } from '../../testing/example-register.ts';
import { fileName } from '../files/source-file.ts';
import { parseModule } from '../module/parse-module.ts';
import { UnreadableFileError } from './draft-files.ts';
import type { DraftFiles, DraftPart } from './draft-files.ts';
import { partIds, readPart, removePart, writePart } from './parts.ts';
import { listOf, moveOnWay, placeOnWay, draftWay } from './way.ts';

const files: DraftFiles = Object.fromEntries(
	exampleFiles().map(({ path, text }) => [fileName(path), text]),
);
const question: DraftPart = { kind: 'question', id: 'date' };
const page: DraftPart = { kind: 'page', id: 'first' };

test('a part is read, and writing the same changes nothing', () => {
	const parts: readonly DraftPart[] = [
		page,
		question,
		{ kind: 'case', id: 'story' },
		{ kind: 'file', id: 'module.yaml' },
	];
	for (const part of parts) {
		const text = readPart(files, part);
		expect(text).toBeDefined();
		expect(writePart(files, part, text ?? '')).toEqual(files);
	}
	expect(readPart(files, question)).toMatch(/^id: date\nkind: date\n/);
	expect(readPart(files, { kind: 'question', id: 'none' })).toBeUndefined();
});

test('a part is written in its place, and a new one is the last', () => {
	const changed = writePart(files, question, 'id: date\nkind: date\ntext: Hvornår?\n');
	expect(partIds(changed, 'question')).toEqual(partIds(files, 'question'));
	const more = writePart(files, { kind: 'question', id: 'new' }, 'id: new\n');
	expect(partIds(more, 'question').at(-1)).toBe('new');
	expect(partIds(writePart({}, question, 'id: date\n'), 'question')).toEqual(['date']);
});

test('what is taken out is taken off the way, too', () => {
	const without = [question, page, { kind: 'case', id: 'story' } as const].reduce(
		(left, part) => removePart(left, part),
		files,
	);
	const parsed = parseModule(
		Object.entries(without).map(([path, text]) => ({ path, text })),
		exampleRegister(),
	);
	expect('module' in parsed && parsed.module.steps).toEqual([
		{ question: 'one' },
		{ question: 'many' },
		{ question: 'order' },
		{ question: 'match' },
		{ question: 'number' },
	]);
	expect(Object.keys(removePart(files, { kind: 'file', id: 'first.md' }))).not.toContain(
		'first.md',
	);
});

test('the way is read and changed', () => {
	expect(draftWay(files).before).toEqual([{ kind: 'question', id: 'judge' }]);
	expect(listOf(files, page)).toBe('steps');
	expect(listOf(files, { kind: 'page', id: 'none' })).toBeUndefined();
	const down = moveOnWay(files, 'steps', 0, 1);
	expect(draftWay(down).steps.slice(0, 2)).toEqual([{ kind: 'question', id: 'one' }, page]);
	expect(moveOnWay(down, 'steps', 1, -1)).toEqual(files);
	expect(moveOnWay(files, 'steps', 0, -1)).toBe(files);
	expect(moveOnWay(files, 'after', 7, 1)).toBe(files);
});

test('a question moves to a test and back, and stands in one place', () => {
	const moved = placeOnWay(files, question, 'before');
	expect(draftWay(moved).before.at(-1)).toEqual(question);
	expect(placeOnWay(moved, question, 'before')).toBe(moved);
	expect(listOf(placeOnWay(moved, question, 'steps'), question)).toBe('steps');
	expect(listOf(placeOnWay(moved, question, undefined), question)).toBeUndefined();
});

test('a step of an unknown kind stays as it is', () => {
	const odd = { 'module.yaml': 'steps:\n  - film: first\n  - {}\nmood: good\n' };
	expect(draftWay(odd).steps).toEqual([
		{ kind: 'film', id: 'first' },
		{ kind: '', id: '' },
	]);
	expect(placeOnWay(odd, question, 'after')['module.yaml']).toContain('mood: good');
});

test('files that are no data are told by name', () => {
	const broken = { ...files, 'questions.yaml': 'id: [', 'module.yaml': '- a' };
	expect(() => partIds(broken, 'question')).toThrow(UnreadableFileError);
	expect(() => draftWay(broken)).toThrow('module.yaml');
	expect(() => draftWay({})).toThrow('module.yaml');
	expect(partIds({}, 'question')).toEqual([]);
	expect(partIds(broken, 'case')).toEqual(['story']);
});
