import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { exampleRegister } from '../../testing/example-register.ts';
import { moduleView } from './module-view.ts';

const module = exampleModule();
const view = moduleView({ slug: 'example', version: 3, module }, exampleRegister(), '2026-11-22');

test('the way leads from the test before through the steps to the test after', () => {
	expect(view.way.map(({ key }) => key)).toEqual([
		'before/judge',
		'page/first',
		'question/one',
		'question/many',
		'case/story',
		'question/order',
		'question/match',
		'question/number',
		'question/date',
		'after/short',
	]);
	expect(view.way[1]).toMatchObject({ kind: 'page', title: 'En side' });
	expect(view.way[2]).toMatchObject({ purpose: 'step', question: { id: 'one' } });
});

test('it cites what its pages, questions and cases rest on, as it is on the day', () => {
	expect(Object.keys(view.statements)).toEqual(['example-act/11-a/holds', 'example-act/11-a/held']);
	expect(view.statements['example-act/11-a/holds']).toEqual({
		reference: 'example-act/11-a/holds',
		act: 'loven',
		section: '§ 11 a',
		text: 'Det gælder.',
		validity: 'in-force',
		validFrom: '2025-01-01',
		validTo: '2026-12-31',
		verifiedOn: '2026-11-21',
		source: 'LBK nr. 1, § 11 a',
	});
});

test('what has ended is cited beside what stands in its place', () => {
	const cited = moduleView({ slug: 'example', version: 3, module }, exampleRegister(), '2027-01-01')
		.statements['example-act/11-a/holds'];
	expect(cited).toMatchObject({
		validity: 'ended',
		successor: { reference: 'example-act/12/expected', validity: 'expected' },
	});
});

test('what has no last day has none here', () => {
	const pages = [{ id: 'first', title: 'En side', body: '[Det](lov:example-act/12/expected)' }];
	const cited = moduleView(
		{ slug: 'example', version: 3, module: { ...module, pages, history: 2014 } },
		exampleRegister(),
		'2027-02-01',
	);
	expect(cited.history).toBe(2014);
	expect(cited.statements['example-act/12/expected']).toMatchObject({ validity: 'expected' });
	expect(cited.statements['example-act/12/expected']).not.toHaveProperty('validTo');
});

test('it goes through JSON as it is', () => {
	expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test('a draft may lack parts and name what the register does not hold', () => {
	const pages = [{ id: 'other', title: 'En side', body: '[Det](lov:example-act/12/nothing)' }];
	const draft = { ...module, pages, cases: [], questions: [] };
	const shown = moduleView(
		{ slug: 'example', version: 1, module: draft },
		exampleRegister(),
		'2026-11-22',
	);
	expect(shown.way).toEqual([]);
	expect(shown.statements).toEqual({});
});
