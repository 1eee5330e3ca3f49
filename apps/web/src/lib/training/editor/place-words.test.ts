import { expect, test } from 'vitest';
import { placeInFile, placeInWords } from './place-words.ts';

test.each([
	['questions.yaml', '2.options.1.why', 'nr. 3, options 2, why'],
	['module.yaml', 'minutes', 'minutes'],
	['en-sag.case.yaml', 'scenes.0', 'scenes 1'],
	['questions.yaml', '', ''],
	['en-side.md', 'title', 'title'],
	['en-side.md', 'body', ''],
])('in %s, %s is “%s” to somebody who writes the file', (file, field, words) => {
	expect(placeInFile({ file, field })).toBe(words);
});

test('to somebody who writes in the form, it is the field', () => {
	expect(placeInWords(['options', '1', 'why'])).toBe('Svarmulighed 2, hvorfor');
});
