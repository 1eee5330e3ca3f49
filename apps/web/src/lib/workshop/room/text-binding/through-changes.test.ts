import { expect, test } from 'vitest';
import { caretSide } from './caret-side.ts';
import { placeAt, placesThrough, placesWith, samePlaces } from './places.ts';
import { caretThrough, endOf, placeThrough } from './through-changes.ts';

const insertAtTwo = [{ retain: 2 }, { insert: 'xyz' }];
const deleteTwoToFour = [{ retain: 2 }, { delete: 2 }];

test('a caret moves with what stands before it', () => {
	expect([0, 1, 2, 3].map((caret) => caretThrough(insertAtTwo, caret, 'left'))).toEqual([
		0, 1, 2, 6,
	]);
	expect(caretThrough(insertAtTwo, 2, 'right')).toBe(5);
	expect([1, 2, 3, 4, 5].map((caret) => caretThrough(deleteTwoToFour, caret, 'left'))).toEqual([
		1, 2, 2, 2, 3,
	]);
});

test('a character moves with what stands before it, or is gone', () => {
	expect([1, 2].map((place) => placeThrough(insertAtTwo, place))).toEqual([1, 5]);
	expect([1, 2, 3, 4].map((place) => placeThrough(deleteTwoToFour, place))).toEqual([
		1,
		undefined,
		undefined,
		2,
	]);
	expect(placeThrough([{ insert: { picture: true } }], 0)).toBe(1);
});

test('the end of a change is the end of its last part', () => {
	expect(endOf(insertAtTwo)).toBe(5);
	expect(endOf(deleteTwoToFour)).toBe(2);
});

test('what is composed belongs after the nearest character that is still there', () => {
	const places = placesThrough(samePlaces(5), deleteTwoToFour);
	expect(placeAt(places, 3)).toBe(2);
	expect(placeAt(places, 0)).toBe(0);
	expect(placesWith(places, { at: 1, remove: 1, insert: 'ab' }, 1)).toEqual([
		...[0, 1, 2],
		...[undefined, undefined, 2],
	]);
});

test('a caret before a word belongs to it, any other to what stands before', () => {
	expect([0, 1, 3, 4].map((caret) => caretSide('hej du', caret))).toEqual([
		'right',
		'left',
		'left',
		'right',
	]);
});
