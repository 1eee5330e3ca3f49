import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { spentToday } from './spent-today.ts';

// 8 minutes, 8 questions and a case.
const module = exampleModule();

test('what was done is reckoned as it was proposed', () => {
	const done = { repeated: 3, lessons: 1, answered: [{ slug: 'example', answers: 3 }] };
	expect(spentToday(done, [module])).toEqual({ repetition: 90, other: 120 + 160 });
});

test('a module never takes more than it says', () => {
	const answered = [{ slug: 'example', answers: 40 }];
	expect(spentToday({ repeated: 0, lessons: 0, answered }, [module]).other).toBe(480);
});

test('an answer in a module that is taught no longer takes what any question takes', () => {
	const answered = [{ slug: 'gone', answers: 2 }];
	expect(spentToday({ repeated: 0, lessons: 0, answered }, [module]).other).toBe(60);
});
