import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { exampleRegister } from '../../testing/example-register.ts';
import { deltaLesson, type LawChange } from './delta-lesson.ts';

const taken = [{ version: 3, module: exampleModule() }];
const change: LawChange = {
	reference: 'example-act/11-a/holds',
	before: 'Det gjaldt dengang.',
	replacement: 'example-act/12/expected',
	asked: [],
};

const lesson = (changed: Partial<LawChange>) =>
	deltaLesson({ ...change, ...changed }, exampleRegister(), taken);
const questions = (changed: Partial<LawChange>) =>
	lesson(changed)?.questions.map(({ kind, question }) => [kind, question.id]);

test('what was learned stands beside what holds instead', () => {
	expect(lesson({})).toMatchObject({
		before: { text: 'Det gjaldt dengang.', statement: { section: { label: '§ 11 a' } } },
		after: { reference: 'example-act/12/expected' },
	});
	expect(lesson({ replacement: undefined })?.after).toBeUndefined();
	expect(lesson({ reference: 'example-act/11-a/nothing' })).toBeUndefined();
});

test('a question of the old rule is shown with the answer of then', () => {
	expect(lesson({})?.questions[0]).toMatchObject({
		kind: 'then',
		module: { id: 'example' },
		version: 3,
		answer: { kind: 'texts', texts: ['Dette.'] },
	});
	expect(questions({})).toEqual([
		['then', 'one'],
		['then', 'many'],
	]);
	expect(questions({ replacement: undefined })).toEqual(questions({}));
});

test('a question whose answer stays right is asked, and comes first', () => {
	expect(questions({ asked: ['example/many', 'another/one'] })).toEqual([
		['asked', 'many'],
		['then', 'one'],
	]);
});

test('a question that names the new rule is asked', () => {
	expect(
		questions({ reference: 'example-act/12/expected', replacement: 'example-act/11-a/held' }),
	).toEqual([['asked', 'many']]);
});

test('a statement that was worded anew needs a teacher to say what stays right', () => {
	const reworded = { replacement: change.reference };
	expect(questions(reworded)?.map(([kind]) => kind)).toEqual(['then', 'then']);
	expect(questions({ ...reworded, asked: ['example/one'] })?.[0]).toEqual(['asked', 'one']);
});

test('there are three questions at most, and none of modules that were not taken', () => {
	const twice = [...taken, { version: 1, module: { ...exampleModule(), id: 'other' } }];
	expect(deltaLesson(change, exampleRegister(), twice)?.questions).toHaveLength(3);
	expect(deltaLesson(change, exampleRegister(), [])?.questions).toEqual([]);
});
