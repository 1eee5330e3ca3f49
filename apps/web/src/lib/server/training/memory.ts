/** The most programmes of which something is held. */
const LIMIT = 100;

/**
 * Makes a memory for what a programme holds in one revision: it is read again when the revision has
 * been raised, by this process or another.
 */
export function memoryByRevision<Held>() {
	const memory = new Map<string, { revision: number; held: Promise<Held> }>();
	return (programmeId: string, revision: number, read: () => Promise<Held>): Promise<Held> => {
		const known = memory.get(programmeId);
		if (known?.revision === revision) return known.held;
		const held = read();
		memory.delete(programmeId);
		memory.set(programmeId, { revision, held });
		held.catch(() => memory.delete(programmeId));
		const [oldest] = memory.keys();
		if (memory.size > LIMIT && oldest) memory.delete(oldest);
		return held;
	};
}
