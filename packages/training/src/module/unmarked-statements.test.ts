import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { exampleRegister } from '../../testing/example-register.ts';
import { unmarkedStatements } from './unmarked-statements.ts';

const register = exampleRegister();

function unmarkedIn(body: string, history: number | undefined = undefined) {
	const module = { ...exampleModule(), history, pages: [{ id: 'page', title: 'En side', body }] };
	return unmarkedStatements(module, register).map(({ status }) => status);
}

test.each([
	['[Det gælder](lov:example-act/11-a/holds).', []],
	['[Sådan er det](lov:example-act/11-a/held).', ['history']],
	['[Sådan er det](lov:example-act/11-a/held). Det gjaldt til 2024.', []],
	['[Sådan bliver det](lov:example-act/12/expected).', ['expected']],
	['[Det ventes](lov:example-act/12/expected).', []],
	['[Sådan er det](lov:example-act/12/unverified).', ['unverified']],
	['[Det er ikke bekræftet](lov:example-act/12/unverified).', []],
	['[Det står ingen steder](lov:example-act/12/nothing).', ['unverified']],
])('%s', (body, statuses) => {
	expect(unmarkedIn(body)).toEqual(statuses);
});

test('a module that teaches a past year needs no word for what was law then', () => {
	expect(unmarkedIn('[Sådan er det](lov:example-act/11-a/held).', 2014)).toEqual([]);
	expect(unmarkedIn('[Sådan er det](lov:example-act/12/unverified).', 2014)).toEqual([
		'unverified',
	]);
});
