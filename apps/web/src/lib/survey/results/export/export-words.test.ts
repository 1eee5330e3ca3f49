import { expect, test } from 'vitest';
import { m } from '#paraglide/messages.js';
import { listed, quoted, refusalReasons, releaseCovers, releaseKind } from './export-words.ts';

const labels: Record<string, string> = { area: 'Område', contact: 'Kontakt', size: 'Størrelse' };
const labelOf = (id: string) => labels[id] ?? id;

const wave = (year: number, half: number) => ({ year, half });

test('what was handed over is told by groups, waves and background', () => {
	expect(releaseKind('refusedRows')).toBe('Svar række for række');
	expect(
		releaseCovers(
			{
				kind: 'figures',
				covers: { groups: ['gp', 'citizen'], background: ['area'] },
				waves: [wave(2026, 1), wave(2026, 2), wave(2027, 1)],
			},
			labelOf,
		),
	).toBe('Læger, Borgere, 1. halvår 2026 – 1. halvår 2027, opdelt efter ”Område”');
	expect(
		releaseCovers(
			{
				kind: 'rows',
				covers: { groups: ['gp'], background: ['area', 'size'], texts: true },
				waves: [wave(2027, 1)],
			},
			labelOf,
		),
	).toBe('Læger, 1. halvår 2027, med ”Område” og ”Størrelse”, med åbne svar');
	expect(releaseCovers({ kind: 'report', covers: { groups: [] }, waves: [] }, labelOf)).toBe('');
});

test('a refusal names the questions that single somebody out, together or alone', () => {
	expect(refusalReasons([[], ['area'], ['area', 'contact']], 5, labelOf)).toEqual([
		'Færre end 5 har svaret i mindst én af runderne.',
		'Færre end 5 har valgt et bestemt svar på ”Område”, eller har ladet det stå tomt.',
		'Færre end 5 har svaret ens på ”Område” og ”Kontakt” tilsammen.',
	]);
});

test('several are one phrase', () => {
	expect(quoted(['A', 'B', 'C'])).toBe('”A”, ”B” og ”C”');
	expect(quoted(['A', 'B'], m.exports_or)).toBe('”A” eller ”B”');
	expect(listed([], m.exports_or)).toBe('');
});
