import type { ClosedWave } from '../closed-waves.ts';

/** The most results of one kind that are held: a programme and a choice of waves is one. */
const LIMIT = 100;

/**
 * Makes a memory for what is worked out of closed waves. Their counts never change, so that the same
 * waves give the same again, until a cube is rebuilt or a limit is moved. Whatever else the result
 * hangs on belongs into the name. Who may read was decided when the waves were found.
 */
export function memoryOf<Result>() {
	const results = new Map<string, Promise<Result>>();
	return (
		name: string,
		waves: readonly ClosedWave[],
		workOut: () => Promise<Result>,
	): Promise<Result> => {
		const key = [
			name,
			...waves.map(({ id, version, minimum }) => `${id} ${version} ${minimum}`),
		].join();
		const known = results.get(key);
		const result = known ?? workOut();
		// The one that was used last stands last.
		results.delete(key);
		results.set(key, result);
		if (!known) {
			result.catch(() => results.delete(key));
			for (const oldest of results.keys()) {
				if (results.size <= LIMIT) break;
				results.delete(oldest);
			}
		}
		return result;
	};
}
