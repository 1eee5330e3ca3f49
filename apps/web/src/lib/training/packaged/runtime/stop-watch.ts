/** Seconds since it was made, by a clock that nobody sets. */
export function stopWatch(): () => number {
	const began = performance.now();
	return () => (performance.now() - began) / 1000;
}
