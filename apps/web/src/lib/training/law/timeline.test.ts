import { expect, test } from 'vitest';
import { timelineOf } from './timeline.ts';

const today = '2026-12-31';
const lines = (status: 'in-force' | 'expected' | 'unverified', from: string, to?: string) =>
	timelineOf({ status, validFrom: from, ...(to && { validTo: to }) }, today).map(
		({ what }) => what,
	);

test.each([
	['holds', '2020-01-01', undefined, ['from', 'today', 'open']],
	['ends today', '2020-01-01', '2026-12-31', ['from', 'today', 'to', 'after']],
	['ended yesterday', '2020-01-01', '2026-12-30', ['from', 'to', 'after', 'today']],
	['begins tomorrow', '2027-01-01', undefined, ['today', 'from', 'open']],
	['begins and ends', '2027-01-01', '2027-12-31', ['today', 'from', 'to', 'after']],
] as const)('what %s', (_, from, to, expected) => {
	expect(lines('in-force', from, to)).toEqual(expected);
});

test('what is no law has no day on which it becomes law', () => {
	expect(lines('expected', '2027-01-01')).toEqual(['expected-from', 'no-law']);
	expect(lines('unverified', '2020-01-01')).toEqual(['not-found']);
});
