/** Windows above that are looked through; a page may be its own parent's parent in a broken system. */
const mostWindows = 50;

type Around = Pick<Window, 'parent' | 'opener'>;

/**
 * The object that a SCORM system has put into a window around the package: one that holds it, or the
 * window that opened it and what holds that.
 */
export function findApi<Api>(start: Window, name: string): Api | undefined {
	const opener = start.opener as Window | null;
	return upwards<Api>(start, name) ?? (opener ? upwards<Api>(opener, name) : undefined);
}

function upwards<Api>(start: Window, name: string): Api | undefined {
	let window: Around = start;
	for (let looked = 0; looked < mostWindows; looked += 1) {
		const found = read<Api>(window, name);
		if (found || window.parent === window) return found;
		window = window.parent;
	}
	return undefined;
}

/** A window of another site may not be read, and holds nothing for us. */
function read<Api>(window: Around, name: string): Api | undefined {
	try {
		return Reflect.get(window, name) as Api | undefined;
	} catch {
		return undefined;
	}
}
