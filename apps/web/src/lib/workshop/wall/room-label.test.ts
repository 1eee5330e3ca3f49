import { expect, test } from 'vitest';
import { roomLabel } from './room-label.ts';

test('a group that has a name is still found by its number', () => {
	expect(roomLabel({ number: 7, name: undefined })).toBe('Gruppe 7');
	expect(roomLabel({ number: 7, name: 'Vestegnen' })).toBe('Gruppe 7: Vestegnen');
});
