import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryDirectory } from './started.ts';

const lockModule = join(import.meta.dirname, '..', '..', 'scripts', 'lock', 'lock.mjs');

describe('a lock', () => {
	const directory = temporaryDirectory();

	afterAll(() => directory.remove());

	/** A process that tries for the lock, says how it went, and stays until it is killed. */
	function contender() {
		const code = `
			const { takeLock } = await import(${JSON.stringify(lockModule)});
			const { lock } = takeLock(${JSON.stringify(directory.path)}, 'test', 'trying');
			console.log(lock ? 'has it' : 'refused');
			setInterval(() => undefined, 1000);`;
		return spawn(process.execPath, ['--input-type=module', '--eval', code]);
	}

	async function contend(count: number): Promise<string[]> {
		const contenders = Array.from({ length: count }, contender);
		const said = await Promise.all(
			contenders.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()),
		);
		for (const process of contenders) process.kill('SIGKILL');
		await Promise.all(contenders.map((process) => once(process, 'exit')));
		return said;
	}

	it('goes to one of many who try at once, also after its holder was killed', async () => {
		for (let round = 0; round < 3; round++) {
			const said = await contend(6);
			expect(said.filter((words) => words === 'has it')).toHaveLength(1);
		}
	});
});
