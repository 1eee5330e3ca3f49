import { expect, test, vi } from 'vitest';
import { coalesced } from './coalesced.ts';

test('all who ask while it waits are answered by one run, which began after they asked', async () => {
	const begun: number[] = [];
	let value = 0;
	const ask = coalesced(async () => {
		begun.push(value);
	}, 30);
	const first = ask();
	await first;
	value = 1;
	const others = [ask(), ask(), ask()];
	value = 2;
	await Promise.all(others);
	expect(begun).toEqual([0, 2]);
});

test('a run that fails is the problem of those who asked for it', async () => {
	const work = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue(undefined);
	const ask = coalesced(work, 10);
	await expect(ask()).rejects.toThrow('away');
	await ask();
	expect(work).toHaveBeenCalledTimes(2);
});
