import { describe, expect, test } from 'vitest';
import type { CoveredStatement } from './certificate.ts';
import {
	changeInWords,
	coverageInWords,
	minutesInWords,
	standingInWords,
} from './certificate-words.ts';
import { moduleThemeName } from '../module-theme-name.ts';

const covered: CoveredStatement = {
	reference: 'act/1/rule',
	cited: 'loven § 1',
	text: 'Kommunen spørger lægen.',
	source: 'Loven',
	validity: 'in-force',
};
const completedOn = '2026-11-22';

test('a certificate says which law it covers', () => {
	const covers = [covered];
	expect(coverageInWords({ covers, completedOn, coversUntil: '2026-12-31' })).toBe(
		'Dækker loven, som den er til 31. december 2026',
	);
	expect(coverageInWords({ covers, completedOn, coversUntil: undefined })).toBe(
		'Dækker loven, som den var 22. november 2026',
	);
	expect(coverageInWords({ covers: [], completedOn, coversUntil: undefined })).toBe(
		'Modulet rummer ingen lov',
	);
});

test('minutes are hours, too', () => {
	expect(minutesInWords(9)).toBe('9 minutter (0,15 timer)');
});

test('a theme that a programme has made up is read as it is written', () => {
	expect(moduleThemeName('certificates')).toBe('Lægeattester');
	expect(moduleThemeName('graenser-i-arbejdet')).toBe('Graenser i arbejdet');
});

describe('a statement', () => {
	test.each([
		[{ validity: 'in-force' }, 'I kraft'],
		[{ validity: 'in-force', validTo: '2026-12-31' }, 'I kraft til 31. december 2026'],
		[{ validity: 'ended', validTo: '2014-12-31' }, 'Historie'],
		[{ validity: 'unverified' }, 'Ikke bekræftet'],
	] as const)('that was %o stood as “%s”', (statement, words) => {
		expect(standingInWords(statement)).toBe(words);
	});

	test('that changed has its day, where there is one', () => {
		expect(changeInWords({ ...covered, changedOn: '2027-01-01' })).toBe(
			'Reglen i loven § 1 er ændret 1. januar 2027.',
		);
		expect(changeInWords({ ...covered, changedOn: undefined })).toBe(
			'Reglen i loven § 1 kan ikke længere bekræftes.',
		);
	});
});
