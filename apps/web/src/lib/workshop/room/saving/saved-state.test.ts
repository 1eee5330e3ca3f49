import { expect, test } from 'vitest';
import { savedState } from './saved-state.ts';

const calm = {
	...{ connected: true, unsavedSince: undefined, savedAt: 1000, mayWrite: true, now: 9000 },
};

test('it is saved only once the server has said so', () => {
	expect(savedState(calm)).toEqual({ kind: 'saved', at: 1000 });
	expect(savedState({ ...calm, savedAt: undefined })).toEqual({ kind: 'loading' });
	expect(savedState({ ...calm, unsavedSince: 8000 })).toEqual({ kind: 'saving' });
});

test('an answer that is overdue, and a connection that is gone, are said', () => {
	expect(savedState({ ...calm, unsavedSince: 6000 })).toEqual({ kind: 'unsaved', connected: true });
	expect(savedState({ ...calm, unsavedSince: 8999, connected: false })).toEqual({
		kind: 'unsaved',
		connected: false,
	});
});

test('what comes after the room was closed is said to lie in the browser alone', () => {
	expect(savedState({ ...calm, unsavedSince: 6000, mayWrite: false })).toEqual({ kind: 'late' });
});

test('without a connection, what was saved before is saved still', () => {
	expect(savedState({ ...calm, connected: false })).toEqual({ kind: 'saved', at: 1000 });
});
