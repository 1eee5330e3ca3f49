import { expect, test } from 'vitest';
import { barsDrawing } from './bars-drawing.ts';
import { trendDrawing } from './trend-drawing.ts';

const place = (label: string, mean: number, isConnected = true) => ({
	label,
	under: 'n 38',
	value: { mean, low: mean - 0.3, high: mean + 0.3 },
	isConnected,
});

const trend = {
	group: 'gp' as const,
	scale: { min: 1, max: 5 },
	ticks: [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) })),
	target: { value: 4, label: 'mål 4,0' },
};

const count = (svg: string, part: string) => svg.split(part).length - 1;

test('a trend joins what can be compared, and leaves a gap where nothing may be shown', () => {
	const { svg } = trendDrawing({
		...trend,
		places: [
			place('1.24', 3, false),
			place('2.24', 3.5, false),
			{ label: '1.25', under: 'skjult', isConnected: true },
			place('2.25', 3.8),
			place('1.26', 4.9),
		],
	});
	expect(count(svg, '<circle')).toBe(4);
	expect(count(svg, 'stroke-width="1.5"')).toBe(1);
	expect(svg).toContain('skjult');
	expect(svg).not.toContain('NaN');
});

test('many waves leave out every second name', () => {
	const labels = Array.from({ length: 12 }, (_, index) => `r${index}.`);
	const { svg } = trendDrawing({ ...trend, places: labels.map((label) => place(label, 3)) });
	expect(labels.filter((label) => svg.includes(label))).toHaveLength(6);
	expect(svg).not.toContain('n 38');
});

test('an interval ends where the scale ends', () => {
	const { svg } = trendDrawing({ ...trend, places: [place('1.24', 4.9, false)] });
	// The frame's upper edge is 8 units from the top.
	expect(svg).toContain('V8M');
});

test('the parts of a bar are as wide as their shares, and words are escaped', () => {
	const { svg } = barsDrawing(
		['Uenig', 'Enig'],
		[
			{ label: 'Læger & <andre>', shares: [0.25, 0.75], note: 'n 40' },
			{ label: 'Rådgivere', note: 'Skjult' },
		],
	);
	const widths = [...svg.matchAll(/ width="([\d.]+)" height="16"/g)].map(([, width]) =>
		Number(width),
	);
	expect(widths[1]).toBeCloseTo(3 * Number(widths[0]), 1);
	expect(svg).toContain('Læger &amp; &lt;andre&gt;');
	expect(svg).toContain('Skjult');
});
