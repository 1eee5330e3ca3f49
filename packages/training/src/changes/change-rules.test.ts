import { expect, test } from 'vitest';
import { findStatement } from '../register/statements-of.ts';
import type { Register, Statement } from '../register/register.ts';
import { changeFaults, type PlannedChange } from './change-rules.ts';

const today = '2026-11-22';

const statement = (id: string, days: Partial<Statement>): Statement => ({
	...{ id, text: `Det gælder: ${id}.`, status: 'in-force', validFrom: '2020-01-01' },
	...{ verifiedOn: today, source: 'loven' },
	...days,
});

const register: Register = {
	acts: [
		{
			...{ id: 'act', title: 'En lov', short: 'loven', publication: 'LBK nr. 1' },
			sections: [
				{
					id: '1',
					label: '§ 1',
					statements: [
						statement('old', {}),
						statement('ending', { validTo: '2026-12-31' }),
						statement('next', { validFrom: '2027-01-01', validTo: '2027-12-31' }),
						statement('expected', { status: 'expected' }),
					],
				},
			],
		},
	],
};

const plan: PlannedChange = {
	kind: 'new',
	from: '2027-01-01',
	text: 'Nu gælder noget andet.',
	source: 'LOV nr. 2, § 1',
	replacement: '',
	material: true,
	explanation: 'Du skal spørge først.',
};

function faults(changed: Partial<PlannedChange>, id = 'old'): string[] {
	const found = findStatement(register, `act/1/${id}`);
	if (!found) throw new Error(`There is no ${id}`);
	return changeFaults({ ...plan, ...changed }, found, register, today).map(
		({ field, rule }) => `${field}: ${rule}`,
	);
}

test.each([
	['a new wording from a day', {}, 'old', []],
	['one from the day after the end', {}, 'ending', []],
	['one after a gap', { from: '2027-01-02' }, 'ending', ['from: after-its-end']],
	['one on its first day', { from: '2020-01-01' }, 'old', ['from: not-after-its-beginning']],
	['the same words', { text: 'Det gælder: old.' }, 'old', ['text: text-same']],
	['no words', { text: '' }, 'old', ['text: text-missing']],
	['no source', { source: '' }, 'old', ['source: source-missing']],
	['no explanation', { explanation: '' }, 'old', ['explanation: explanation-missing']],
	['none where nobody is told', { explanation: '', material: false }, 'old', []],
	['no day that can be read, and no words', { from: '', text: '' }, 'old', ['text: text-missing']],
	['what is only expected', {}, 'expected', ['kind: not-law']],
	['an end', { kind: 'end', text: '' }, 'old', []],
	['words put right today', { kind: 'reword', from: today }, 'old', []],
	['words put right tomorrow', { kind: 'reword' }, 'old', ['from: reword-is-now']],
] as const)('%s', (_, changed, id, expected) => {
	expect(faults(changed, id)).toEqual(expected);
});

test.each([
	['act/1/next', '2027-01-01', []],
	['act/1/next', '2026-12-31', ['replacement: replacement-not-in-time']],
	['act/1/next', '2028-01-01', ['replacement: replacement-not-in-time']],
	['act/1/ending', '2026-12-01', []],
	['act/1/old', '2027-01-01', ['replacement: replacement-missing']],
	['act/1/nothing', '2027-01-01', ['replacement: replacement-missing']],
	['act/1/expected', '2027-01-01', ['replacement: replacement-not-verified']],
	['act/1/next', '2027-12-31', []],
	['act/1/next', '', []],
])('replaced by %s from %s', (replacement, from, expected) => {
	expect(faults({ kind: 'existing', text: '', source: '', replacement, from })).toEqual(expected);
});
