/** The frame of a drawing, in the units of its viewBox: 1 is about half a millimetre on paper. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where a value of the scale lies, from the top. */
export function heightOf(
	value: number,
	{ min, max }: { min: number; max: number },
	frame: Frame,
): number {
	const inner = frame.height - frame.top - frame.bottom;
	return rounded(frame.top + inner * (1 - (value - min) / (max - min)));
}

/** Where the middle of the place lies, of so many beside each other, from the left. */
export function placeOf(index: number, places: number, frame: Frame): number {
	const inner = frame.width - frame.left - frame.right;
	return rounded(frame.left + (inner * (index + 0.5)) / places);
}

export function rounded(length: number): number {
	return Math.round(length * 100) / 100;
}
