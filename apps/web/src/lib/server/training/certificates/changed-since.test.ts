import { describe, expect, test } from 'vitest';
import type { RegisteredStatement } from '@raadgiver/training';
import type { CoveredStatement } from '#lib/training/certificates/certificate.ts';
import { changedSince } from './changed-since.ts';

const reference = 'act/1/rule';
const covered: CoveredStatement = {
	reference,
	cited: 'loven § 1',
	text: 'Kommunen spørger lægen.',
	source: 'Loven',
	validity: 'in-force',
};
const standing = {
	reference,
	text: covered.text,
	status: 'in-force',
	validFrom: '2020-01-01',
} as RegisteredStatement;
const when = { completedOn: '2026-11-22', day: '2027-02-01' };

function changedDays(
	now: Partial<RegisteredStatement> | undefined,
	effectiveOn: readonly string[] = [],
	before: Partial<CoveredStatement> = {},
) {
	const law = {
		statements: now ? [{ ...standing, ...now }] : [],
		changes: effectiveOn.map((day) => ({ reference, effectiveOn: day })),
	};
	return changedSince([{ ...covered, ...before }], law, when).map(({ changedOn }) => changedOn);
}

describe('law that a certificate covers', () => {
	test('stands while nothing has happened', () => expect(changedDays({})).toEqual([]));

	test('is different from the day after its last', () => {
		expect(changedDays({ validTo: '2026-12-31' })).toEqual(['2027-01-01']);
		expect(changedDays({ validTo: '2027-02-01' })).toEqual([]);
	});

	test('stands where its last day was moved', () => {
		expect(changedDays({ validTo: '2027-06-30' }, [], { validTo: '2026-12-31' })).toEqual([]);
	});

	test('is different from the day of the first change after the module was completed', () => {
		expect(changedDays({}, ['2026-07-01', '2027-01-15', '2027-01-01'])).toEqual(['2027-01-01']);
		expect(changedDays({}, ['2026-11-22', '2027-02-02'])).toEqual([]);
	});

	test('is no longer certain when the register does not call it law', () => {
		expect(changedDays({ status: 'unverified' })).toEqual([undefined]);
		expect(changedDays(undefined)).toEqual([undefined]);
		expect(changedDays(undefined, [], { validTo: '2026-12-31' })).toEqual(['2027-01-01']);
	});

	test.each(['ended', 'expected', 'unverified'] as const)(
		'was not in force and cannot change: %s',
		(validity) => expect(changedDays({ validTo: '2026-12-31' }, [], { validity })).toEqual([]),
	);
});
