import type { Attachment } from 'svelte/attachments';

/** Draws on a canvas, and takes what it drew away again. */
export type Painter<Drawing> = (canvas: HTMLCanvasElement, drawing: Drawing) => { destroy(): void };

/** Charts that are not drawn yet, because nobody has come near them. */
const waiting = new Set<() => Promise<void>>();

/** How far below the screen a chart may be when it is drawn. */
const NEAR = '400px';

/**
 * Draws a chart once it is about to be seen: the library is fetched by the first one, and a page of
 * twenty charts does not wait for those at its foot. On paper, all of them are there.
 * @param load fetches what draws; called once for each chart, so it must remember what it fetched
 */
export function drawWhenNear<Drawing>(
	load: () => Promise<Painter<Drawing>>,
	drawing: Drawing,
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		let drawn: { destroy(): void } | undefined;
		let isGone = false;
		let paint: Painter<Drawing> | undefined;
		const draw = async () => {
			stopWaiting();
			paint ??= await load();
			if (!isGone) drawn = paint(canvas, drawing);
		};
		// Printing waits for no download: what draws is there before anybody asks for paper.
		whenIdle(async () => void (paint = await load()));
		const observer = new IntersectionObserver(
			(entries) => {
				if (entries.some((entry) => entry.isIntersecting)) void draw();
			},
			{ rootMargin: NEAR },
		);
		const stopWaiting = () => {
			waiting.delete(draw);
			observer.disconnect();
		};
		waiting.add(draw);
		observer.observe(canvas);
		return () => {
			isGone = true;
			stopWaiting();
			drawn?.destroy();
		};
	};
}

/** Safari knows no idle moments; there it is fetched a moment later. */
function whenIdle(work: () => Promise<void>): void {
	if ('requestIdleCallback' in window) requestIdleCallback(() => void work());
	else setTimeout(() => void work(), 1_000);
}

/** Draws what still waits, wherever it stands on the page. */
export async function drawAll(): Promise<void> {
	await Promise.all([...waiting].map((draw) => draw()));
}

if (typeof window !== 'undefined') window.addEventListener('beforeprint', () => void drawAll());
