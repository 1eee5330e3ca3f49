import { expect, test } from 'vitest';
import { examplesIn, runExample } from '../../../tests/support/examples.ts';
import * as workshop from './index.ts';

test.each(examplesIn(import.meta.dirname))('$file: $expression', (example) => {
	const { value, shown } = runExample(example, workshop);
	expect(value).toEqual(shown);
});
