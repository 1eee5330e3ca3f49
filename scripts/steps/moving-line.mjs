/** Milliseconds between two pictures of the moving line. */
const interval = 100;

const clearLine = '\r\u001b[2K';

/** Whether the output goes to a file or a log, where a line cannot be written over. */
export function isAlwaysPlain() {
	return !process.stdout.isTTY;
}

/**
 * Draws a line again and again in its place until it is ended.
 *
 * @param {() => string} draw
 */
export function movingLine(draw) {
	if (isAlwaysPlain()) return { end: () => undefined };
	const show = () => process.stdout.write(clearLine + draw().slice(0, process.stdout.columns - 1));
	show();
	const timer = setInterval(show, interval);
	return {
		end: () => {
			clearInterval(timer);
			process.stdout.write(clearLine);
		},
	};
}
