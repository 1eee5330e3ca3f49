import { Refusal } from './refusal.mjs';

/** The oldest Node that these commands start with. */
const oldestNode = 20;

/**
 * Runs a command of this repository: a refusal is told in plain words, anything else with its stack.
 *
 * @param {() => Promise<number | undefined>} command answers with its exit code
 */
export async function run(command) {
	try {
		if (Number(process.versions.node.split('.')[0]) < oldestNode)
			throw new Refusal(`Node ${oldestNode} or newer is needed; this is ${process.versions.node}.`);
		process.exitCode = (await command()) ?? 0;
	} catch (error) {
		console.error(error instanceof Refusal ? `\n${error.message}` : error);
		process.exitCode = 1;
	}
}
