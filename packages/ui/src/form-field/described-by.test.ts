import { expect, test } from 'vitest';
import { describedBy } from './described-by.ts';

test('a control without descriptions has none', () => {
	expect(describedBy('mail', {})).toBeUndefined();
	expect(describedBy('mail', { hint: '', error: '' })).toBeUndefined();
});

test('the error comes before the hint, and the note last', () => {
	expect(describedBy('mail', { hint: 'a', error: 'b', note: 'c' })).toBe(
		'mail-error mail-hint mail-note',
	);
});
