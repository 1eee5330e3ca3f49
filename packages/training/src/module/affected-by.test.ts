import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { affectedBy } from './affected-by.ts';

const modules = [exampleModule(), { ...exampleModule(), id: 'other', pages: [] }];

test('a statement affects what names it, part by part', () => {
	expect(affectedBy(modules, 'example-act/11-a/holds')).toEqual([
		{ module: 'example', pages: ['first'], questions: ['one', 'many'], cases: ['story'] },
		{ module: 'other', pages: [], questions: ['one', 'many'], cases: ['story'] },
	]);
});

test('what a question teaches is affected, too', () => {
	expect(affectedBy(modules.slice(0, 1), 'example-act/11-a/held')).toEqual([
		{ module: 'example', pages: [], questions: ['many'], cases: [] },
	]);
});

test('a statement that nobody names affects nothing', () => {
	expect(affectedBy(modules, 'example-act/12/expected')).toEqual([]);
});
