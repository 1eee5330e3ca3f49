import { isAlwaysPlain, movingLine } from './moving-line.mjs';

/** Milliseconds between two plain lines about a step that takes long, where no line can move. */
const plainInterval = 15_000;

/**
 * Runs one step of a command and shows how long it takes: on a terminal as a line that moves,
 * elsewhere as plain lines.
 *
 * @template T
 * @param {string} title
 * @param {(progress: (text: string) => void) => Promise<T>} work
 * @param {(result: T) => string | undefined} [remark] what to say about the result
 * @returns {Promise<T>}
 */
export async function step(title, work, remark) {
	const began = performance.now();
	const elapsed = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
	let latest = '';
	const line = movingLine(() => `  … ${title}  ${elapsed()}  ${latest}`);
	const plain = setInterval(() => {
		if (isAlwaysPlain()) console.log(`  … ${title}  ${elapsed()}  ${latest}`);
	}, plainInterval);
	let outcome = '✗';
	let said = '';
	try {
		const result = await work((text) => (latest = text));
		outcome = '✓';
		said = remark?.(result) ?? '';
		return result;
	} finally {
		clearInterval(plain);
		line.end();
		console.log(`  ${outcome} ${title}  ${elapsed()}  ${said}`.trimEnd());
	}
}
