import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { fieldsOf } from './fields-of.ts';
import { moduleDifference } from './module-difference.ts';

const published = exampleModule();
const [firstPage] = published.pages;
if (!firstPage) throw new Error('the example has no page');

test('what is the same is not told, nor the number of the version', () => {
	expect(moduleDifference(published, { ...exampleModule(), version: 2 })).toEqual([]);
});

test('compared with nothing, every part is new', () => {
	const parts = moduleDifference(undefined, published);
	expect(parts.map(({ kind }) => kind)).toEqual([
		'module',
		'page',
		...published.questions.map(() => 'question'),
		'case',
	]);
	expect(parts.every(({ change }) => change === 'added')).toBe(true);
});

test('a changed word is told with the field it stands in', () => {
	const draft = {
		...published,
		pages: [{ ...firstPage, body: firstPage.body.replace('Ring først.', 'Ring altid først.') }],
	};
	expect(moduleDifference(published, draft)).toEqual([
		{
			kind: 'page',
			id: 'first',
			title: 'En side',
			change: 'changed',
			fields: [
				{
					path: ['body'],
					words: [
						{ kind: 'same', text: expect.stringContaining('Ring ') as string },
						{ kind: 'added', text: 'altid ' },
						{ kind: 'same', text: expect.stringContaining('først.') as string },
					],
				},
			],
		},
	]);
});

test('a part that is taken out is told with all it said', () => {
	const parts = moduleDifference(published, { ...published, cases: [] });
	expect(parts).toMatchObject([{ kind: 'case', id: 'story', title: 'En sag', change: 'removed' }]);
	expect(parts[0]?.fields.flatMap(({ words }) => words)).toContainEqual({
		kind: 'removed',
		text: 'Ring først.',
	});
});

test('fields are told by their path', () => {
	expect(
		fieldsOf({ title: 'x', options: [{ right: true }], learned: null, refs: undefined }),
	).toEqual([
		{ path: ['title'], text: 'x' },
		{ path: ['options', 0, 'right'], text: 'true' },
		{ path: ['learned'], text: 'null' },
	]);
});
