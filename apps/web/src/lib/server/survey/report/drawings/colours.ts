import type { RespondentGroup } from '@raadgiver/survey';
import { element } from './svg.ts';

// The tokens of packages/ui/src/styles/tokens, written out: paper knows no custom properties.
export const INK = '#1b2226';
export const MUTED = '#566067';
export const LINE = '#ddd7cc';

interface Series {
	readonly colour: string;
	marker(x: number, y: number, fill: string): string;
}

/** Each group's colour, always together with its marker. */
export const SERIES: Readonly<Record<RespondentGroup, Series>> = {
	gp: {
		colour: '#0072b2',
		marker: (cx, cy, fill) => element('circle', { cx, cy, r: 3.6, fill }),
	},
	citizen: {
		colour: '#b85c00',
		marker: (x, y, fill) => element('path', { d: `M${x} ${y - 4.4}l4.2 7.4h-8.4z`, fill }),
	},
	adviser: {
		colour: '#007a5a',
		marker: (x, y, fill) =>
			element('rect', { x: x - 3.3, y: y - 3.3, width: 6.6, height: 6.6, fill }),
	},
};
