export interface PhaseClock {
	/** Milliseconds that are left; 0 when the time is up. */
	readonly left: number;
	/** Milliseconds since the time was up; 0 before. */
	readonly over: number;
	readonly isOver: boolean;
	/** How much of the time has gone, from 0 to 1. */
	readonly share: number;
}

/**
 * How a phase's clock stands. All moments are milliseconds since 1970 by the server's clock; `now` may lie
 * before the start, where a browser's idea of the server's clock is a little behind. A phase that ends when
 * it starts is over.
 *
 * @example
 * phaseClock({ phase: { startedAt: 0, endsAt: 60000 }, now: 45000 }); // => { left: 15000, over: 0, isOver: false, share: 0.75 }
 * phaseClock({ phase: { startedAt: 0, endsAt: 60000 }, now: 70000 }); // => { left: 0, over: 10000, isOver: true, share: 1 }
 */
export function phaseClock({
	phase: { startedAt, endsAt },
	now,
}: {
	readonly phase: { readonly startedAt: number; readonly endsAt: number };
	readonly now: number;
}): PhaseClock {
	const isOver = now >= endsAt;
	const gone = Math.max(0, now - startedAt);
	return {
		left: Math.max(0, endsAt - now),
		over: Math.max(0, now - endsAt),
		isOver,
		share: isOver ? 1 : gone / Math.max(1, endsAt - startedAt),
	};
}
