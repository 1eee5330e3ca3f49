import { expect, test } from 'vitest';
import { barColours, needsWhite } from './bar-colours.ts';

test('a scale goes from red over grey to petrol, whatever its number of points', () => {
	expect(barColours(5, 'scale')).toEqual(['#b2452e', '#e3a48f', '#ddd7cc', '#8db3bc', '#0f4c5c']);
	const eleven = barColours(11, 'scale');
	expect(new Set(eleven).size).toBe(11);
	expect([eleven[0], eleven[5], eleven[10]]).toEqual(['#b2452e', '#ddd7cc', '#0f4c5c']);
	expect(barColours(1, 'scale')).toEqual(['#0f4c5c']);
});

test('the figures in a bar stand out from its colour', () => {
	expect(barColours(5, 'scale').map(needsWhite)).toEqual([true, false, false, false, true]);
});

test('options have colours of their own', () => {
	expect(new Set(barColours(8, 'options')).size).toBe(8);
});
