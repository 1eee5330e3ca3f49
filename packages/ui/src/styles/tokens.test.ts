import { expect, test } from 'vitest';

// WCAG 2.2: 7:1 is AAA for text, 4.5:1 AA for text, 3:1 for the edges of controls.
test.each([
	['ink', 'ground', 7],
	['ink', 'surface', 7],
	['ink', 'petrol-soft', 7],
	['ink', 'green-soft', 7],
	['ink', 'amber-soft', 7],
	['ink', 'red-soft', 7],
	['petrol', 'ground', 7],
	['petrol', 'petrol-soft', 7],
	['surface', 'petrol', 7],
	['surface', 'petrol-dark', 7],
	['surface', 'red-ink', 4.5],
	['muted', 'ground', 4.5],
	['muted', 'petrol-soft', 4.5],
	['red-ink', 'ground', 4.5],
	['red-ink', 'red-soft', 4.5],
	['green-ink', 'green-soft', 4.5],
	['amber-ink', 'amber-soft', 4.5],
	['edge', 'ground', 3],
	['edge', 'surface', 3],
	['red', 'ground', 3],
	['series-1', 'surface', 3],
	['series-2', 'surface', 3],
	['series-3', 'surface', 3],
])('%s on %s has at least %s:1', (front, back, least) => {
	expect(contrast(token(front), token(back))).toBeGreaterThanOrEqual(least);
});

function token(name: string): string {
	return getComputedStyle(document.documentElement).getPropertyValue(`--color-${name}`).trim();
}

/** The contrast ratio of two colours written #rgb or #rrggbb, as WCAG 2 defines it. */
function contrast(first: string, second: string): number {
	const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
	const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const channel = parseInt(digits.slice(start, start + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
