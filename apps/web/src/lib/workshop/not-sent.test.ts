import { expect, test } from 'vitest';
import { gotThrough, lastTry } from './not-sent.svelte.ts';

test('a form that reached nobody is told apart from one that was refused', () => {
	const error = { message: 'Failed to fetch', status: 500 };
	expect(gotThrough({ type: 'error', error })).toBe(false);
	expect(lastTry.hasFailed).toBe(true);
	expect(gotThrough({ type: 'error', status: 404, error })).toBe(true);
	expect(lastTry.hasFailed).toBe(false);
});
