import { expect, test } from 'vitest';
import type { ClosedWave } from '../closed-waves.ts';
import { memoryOf } from './memory.ts';

const wave = (changes: Partial<ClosedWave> = {}): ClosedWave => ({
	id: 'spring',
	year: 2027,
	half: 1,
	minimum: 5,
	decidedMinimum: 5,
	version: '1',
	groups: {},
	...changes,
});

function counted() {
	let times = 0;
	const remember = memoryOf<number>();
	const ask = (name: string, ...waves: ClosedWave[]) =>
		remember(name, waves, () => Promise.resolve((times += 1)));
	return { ask, times: () => times };
}

test('the same of the same waves is worked out once', async () => {
	const { ask, times } = counted();
	expect(await ask('overview', wave())).toBe(1);
	expect(await ask('overview', wave())).toBe(1);
	expect(times()).toBe(1);
});

test('another wave, another name, a rebuilt cube or a moved limit is worked out anew', async () => {
	const { ask, times } = counted();
	await ask('overview', wave());
	await ask('overview', wave(), wave({ id: 'autumn' }));
	await ask('question access', wave());
	await ask('overview', wave({ version: '2' }));
	await ask('overview', wave({ minimum: 8 }));
	expect(times()).toBe(5);
});

test('what was not used for long is forgotten', async () => {
	const { ask, times } = counted();
	await ask('often', wave());
	await ask('once', wave());
	for (let other = 0; other < 150; other += 1) {
		await ask(`other ${other}`, wave());
		await ask('often', wave());
	}
	expect(times()).toBe(152);
	await ask('once', wave());
	expect(times()).toBe(153);
});

test('a failure is not remembered', async () => {
	const remember = memoryOf<string>();
	const failing = remember('overview', [wave()], () => Promise.reject(new Error('cut off')));
	await expect(failing).rejects.toThrow('cut off');
	expect(await remember('overview', [wave()], () => Promise.resolve('again'))).toBe('again');
});
