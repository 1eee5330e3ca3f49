import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { referencesOf } from './references-of.ts';

test('every statement that a module names stands once', () => {
	expect(referencesOf(exampleModule())).toEqual([
		'example-act/11-a/holds',
		'example-act/11-a/held',
	]);
});
