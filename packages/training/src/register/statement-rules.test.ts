import { expect, test } from 'vitest';
import { statementFaults } from './statement-rules.ts';

const today = '2026-11-22';
const law = {
	text: 'Kommunen beder kun om den, når det er nødvendigt.',
	status: 'in-force',
	validFrom: '2020-01-01',
	verifiedOn: today,
	source: 'LBK nr. 97, § 11 a',
} as const;

const faults = (...[said, before]: [object, object?]) =>
	statementFaults({ ...law, ...said }, today, before && { ...law, ...before }).map(
		({ field, rule }) => `${field}: ${rule}`,
	);

test.each([
	['law that goes on', {}, []],
	['law that ends', { validTo: '2026-12-31' }, []],
	['an end before the beginning', { validTo: '2019-12-31' }, ['validTo: ends-before-it-begins']],
	['a source read tomorrow', { verifiedOn: '2026-11-23' }, ['verifiedOn: not-read-yet']],
	['history', { status: 'history', validTo: '2026-11-21' }, []],
	['history without an end', { status: 'history' }, ['validTo: history-needs-end']],
	[
		'history that holds today',
		{ status: 'history', validTo: today },
		['validTo: history-not-over'],
	],
])('%s', (_, said, expected) => {
	expect(faults(said)).toEqual(expected);
});

test.each([
	['it may end later', { validTo: '2027-12-31' }, { validTo: '2026-12-31' }, []],
	['it may go on', {}, { validTo: '2026-12-31' }, []],
	['it does not end earlier', { validTo: '2026-12-31' }, {}, ['validTo: ends-earlier']],
])('of law that is verified again, %s', (_, said, before, expected) => {
	expect(faults(said, before)).toEqual(expected);
});

test.each(['expected', 'unverified'])(
	'what was %s becomes law in words that were read',
	(status) => {
		expect(faults({}, { status })).toEqual(['text: needs-new-text', 'source: needs-new-source']);
		expect(faults({}, { status, text: 'Det ventes.', source: 'Et forslag' })).toEqual([]);
		expect(faults({ status: 'unverified' }, { status })).toEqual([]);
	},
);
