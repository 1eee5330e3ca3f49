import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { gradeItem } from './grade-item.ts';

const module = exampleModule();
const [story] = module.cases;
const scene = story?.scenes.find((one) => 'choices' in one);
const end = story?.scenes.find((one) => 'end' in one);
if (!story || !scene || !('choices' in scene) || !end) throw new Error('no case to choose in');

test('an answer to a question is graded, and teaches what the question teaches', () => {
	const question = module.questions.find(({ kind }) => kind === 'one');
	if (question?.kind !== 'one') throw new Error('no question with one choice');
	const rightPlace = question.options.findIndex(({ right }) => right);
	const item = `question/${question.id}`;
	expect(gradeItem(module, item, rightPlace)).toEqual({
		right: true,
		references: question.learned ?? question.refs ?? [],
	});
	expect(gradeItem(module, item, 1 - Math.sign(rightPlace))).toMatchObject({ right: false });
	expect(gradeItem(module, item, 'first')).toBe('malformed');
});

test('a choice in a case is right when it is good', () => {
	const graded = scene.choices.map((_, place) =>
		gradeItem(module, `case/${story.id}/${scene.id}`, place),
	);
	expect(graded).toEqual(
		scene.choices.map(({ quality, refs }) => ({
			right: quality === 'good',
			references: refs ?? [],
		})),
	);
	expect(gradeItem(module, `case/${story.id}/${scene.id}`, 99)).toBe('malformed');
});

test.each([
	['question/nobody-asked'],
	[`question/${module.questions[0]?.id}/more`],
	[`page/${module.questions[0]?.id}`],
	['case'],
	['case/no-story/monday'],
	[`case/${story.id}`],
	[`case/${story.id}/${end.id}`],
	[`case/${story.id}/${scene.id}/more`],
])('%s is no item of the module', (item) => {
	expect(gradeItem(module, item, 0)).toBe('unknown-item');
});
