import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { choicesSoFar, walk } from './walk.ts';

const [story] = exampleModule().cases;
if (!story) throw new Error('the example module has a case');

test('a case begins at its start, and a choice leads on with what can be said of it', () => {
	expect(walk(story, []).scene.id).toBe('monday');
	const { passed, scene } = walk(story, [1, 0]);
	expect(passed.map(({ choice }) => choice.quality)).toEqual(['poor', 'good']);
	expect(scene).toMatchObject({ id: 'done', end: 'good' });
});

test('a choice that is not there, and one after the end, lead nowhere', () => {
	expect(walk(story, [7, 1]).chosen).toEqual([1]);
	expect(walk(story, [0, 0]).chosen).toEqual([0]);
	const lost = { ...story, scenes: story.scenes.slice(0, 1) };
	expect(walk(lost, [0]).chosen).toEqual([]);
});

test('a case without its start cannot be walked', () => {
	expect(() => walk({ ...story, start: 'sunday' }, [])).toThrow(RangeError);
});

test('whoever comes back stands where they stopped', () => {
	expect(choicesSoFar(story, () => undefined)).toEqual([]);
	expect(choicesSoFar(story, (scene) => (scene === 'monday' ? 0 : undefined))).toEqual([0]);
	expect(choicesSoFar(story, () => 0)).toEqual([0]);
	expect(choicesSoFar(story, () => 7)).toEqual([]);
});

test('a choice that led back is no way round and round', () => {
	expect(choicesSoFar(story, () => 1)).toEqual([1]);
});
