import type { SavVariable } from './variable.ts';

/** The longest text that the format knows as one variable. */
const WIDEST_SEGMENT = 255;

/** What a segment counts for when a very long text is divided, three bytes less than it holds. */
const COUNTED_WIDTH = 252;

/** The format's limit for a text. */
export const WIDEST_TEXT = 32_767;

/** One piece of a variable as the file keeps it; figures and texts up to 255 bytes have one. */
export interface Segment {
	/** The name in eight letters, which the long name is then given for. */
	readonly shortName: string;
	/** 0 for a figure, else the bytes that the piece is declared with. */
	readonly width: number;
	/** How many bytes of the text the piece holds; the rest of it is filled with spaces. */
	readonly used: number;
	/** The piece's size in a case, in units of eight bytes. */
	readonly octets: number;
}

export interface SegmentedVariable {
	readonly variable: SavVariable;
	readonly segments: readonly Segment[];
	/** Place of the first piece among all units of eight bytes of a case, from 1. */
	readonly index: number;
}

/**
 * Divides the variables as the format does ("Very Long String Record"): the number of pieces follows
 * from 252 bytes a piece, yet each but the last is declared with 255 and filled with 255 bytes of the
 * text, so that the last holds less than it is declared with, or nothing.
 */
export function segmented(variables: readonly SavVariable[]): SegmentedVariable[] {
	let made = 0;
	let index = 1;
	return variables.map((variable) => {
		const segments = widthsOf(variable).map(({ width, used }): Segment => {
			made += 1;
			return { shortName: `V${made}`, width, used, octets: Math.max(1, Math.ceil(width / 8)) };
		});
		const first = index;
		index += segments.reduce((sum, { octets }) => sum + octets, 0);
		return { variable, segments, index: first };
	});
}

function widthsOf(variable: SavVariable): { width: number; used: number }[] {
	if (variable.kind === 'number') return [{ width: 0, used: 0 }];
	const { width } = variable;
	if (!Number.isInteger(width) || width < 1 || width > WIDEST_TEXT)
		throw new RangeError(`a text may be 1 to ${WIDEST_TEXT} bytes wide, not ${width}`);
	if (width <= WIDEST_SEGMENT) return [{ width, used: width }];
	const count = Math.ceil(width / COUNTED_WIDTH);
	return Array.from({ length: count }, (_, place) => ({
		width: place < count - 1 ? WIDEST_SEGMENT : width - place * COUNTED_WIDTH,
		used: Math.max(0, Math.min(WIDEST_SEGMENT, width - place * WIDEST_SEGMENT)),
	}));
}
