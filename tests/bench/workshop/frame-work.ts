import type { Browser, Page } from 'playwright';

/** What a trace says of a piece of work; times in microseconds. */
interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	/** Time that the processor spent on it: what other processes take in between does not count. */
	readonly tdur?: number;
	readonly args: { readonly name?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';
const FRAME = 'ProxyMain::BeginMainFrame';

/**
 * The milliseconds that a page's own thread worked from each frame to the next while something happens:
 * script, style, layout and paint. A processor that others share makes a frame late, not this longer.
 */
export async function workWhile(
	browser: Browser,
	page: Page,
	happens: () => Promise<unknown>,
): Promise<number[]> {
	await browser.startTracing(page, { categories: ['toplevel', 'cc', '__metadata'] });
	await happens();
	const trace = JSON.parse((await browser.stopTracing()).toString()) as {
		readonly traceEvents: readonly TraceEvent[];
	};
	const threads = Map.groupBy(trace.traceEvents, ({ pid, tid }) => `${pid} ${tid}`);
	const frames = [...threads.values()].map(workByFrame);
	return frames.toSorted((one, other) => other.length - one.length)[0] ?? [];
}

function workByFrame(thread: readonly TraceEvent[]): number[] {
	const frames: number[] = [];
	for (const { name, ph, tdur = 0 } of thread.toSorted((one, other) => one.ts - other.ts)) {
		if (ph !== 'X') continue;
		if (name === FRAME) frames.push(0);
		const last = frames.length - 1;
		if (name === TASK && last >= 0) frames[last] = (frames[last] ?? 0) + tdur / 1000;
	}
	return frames;
}
