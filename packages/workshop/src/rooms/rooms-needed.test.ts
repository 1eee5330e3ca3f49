import { expect, test } from 'vitest';
import { roomsNeeded } from './rooms-needed.ts';

test('so many rooms that everybody has a place', () => {
	expect(roomsNeeded(6, 6)).toBe(1);
	expect(roomsNeeded(7, 6)).toBe(2);
	expect(roomsNeeded(1000, 20)).toBe(50);
});

test('half a person, and a room for nobody, are refused', () => {
	expect(() => roomsNeeded(1.5, 6)).toThrow(RangeError);
	expect(() => roomsNeeded(-1, 6)).toThrow(RangeError);
	expect(() => roomsNeeded(6, 0)).toThrow(RangeError);
	expect(() => roomsNeeded(6, 2.5)).toThrow(RangeError);
});
