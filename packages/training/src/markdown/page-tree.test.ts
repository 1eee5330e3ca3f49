import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { pageTree } from './page-tree.ts';

const words = (text: string) => ({ kind: 'paragraph', inside: [text] });

test('a page is read with its headings, law links, table, picture and boxes', () => {
	expect(pageTree(`${exampleModule().pages[0]?.body}`)).toEqual([
		{ kind: 'heading', level: 2, inside: ['En overskrift'] },
		{
			kind: 'paragraph',
			inside: [
				'Det ',
				{ kind: 'law', reference: 'example-act/11-a/holds', inside: ['står i loven'] },
				', og\ndet går over to linjer.',
			],
		},
		{
			kind: 'table',
			head: [['Attest'], ['Frist']],
			rows: [[['LÆ 125'], ['14 dage']]],
		},
		{
			kind: 'paragraph',
			inside: [{ kind: 'picture', address: 'cykel.png', words: 'En cykel' }],
		},
		{ kind: 'brev', title: 'Fra lægen', blocks: [words('Svimmelhed. Se kl. 9:a.')] },
		{
			kind: 'film',
			title: 'En samtale',
			address: 'https://example.dk/film',
			blocks: [words('Det, der bliver sagt.')],
		},
		{ kind: 'husk', blocks: [words('Ring først.')] },
	]);
});

test('lists, quotations, marks and code are kept', () => {
	expect(pageTree('- a\n- b\n  1. c\n\n3. d')).toEqual([
		{
			kind: 'list',
			items: [[words('a')], [words('b'), { kind: 'list', start: 1, items: [[words('c')]] }]],
		},
		{ kind: 'list', start: 3, items: [[words('d')]] },
	]);
	expect(pageTree('> Hej\n\n***\n\n    x = 1')).toEqual([
		{ kind: 'quote', blocks: [words('Hej')] },
		{ kind: 'rule' },
		{ kind: 'code', text: 'x = 1' },
	]);
	expect(pageTree('**a** *b* `c`\\\nd')).toEqual([
		{
			kind: 'paragraph',
			inside: [
				{ kind: 'strong', inside: ['a'] },
				' ',
				{ kind: 'emphasis', inside: ['b'] },
				' ',
				{ kind: 'code', text: 'c' },
				{ kind: 'break' },
				'd',
			],
		},
	]);
});

test('references lead to the first address of their name', () => {
	const body =
		'[her][En] ![Cykel][to]\n\n[en]: https://example.dk\n[en]: https://andet.dk\n[to]: a.png';
	expect(pageTree(body)).toEqual([
		{
			kind: 'paragraph',
			inside: [
				{ kind: 'link', address: 'https://example.dk', inside: ['her'] },
				' ',
				{ kind: 'picture', address: 'a.png', words: 'Cykel' },
			],
		},
	]);
});

test.each([
	['<script>alert(1)</script>', [words('<script>alert(1)</script>')]],
	['Hej <b>du</b>', [{ kind: 'paragraph', inside: ['Hej ', '<b>', 'du', '</b>'] }]],
	['[her](javascript:alert(1))', [words('her')]],
	['[her][1]\n\n[1]: vbscript:x', [words('her')]],
	['![Cykel](javascript:x)', [words('Cykel')]],
	['![](cykel.png)', [{ kind: 'paragraph', inside: [] }]],
	['# Titel', [{ kind: 'heading', level: 2, inside: ['Titel'] }]],
	['::husk[Ring]', [words('Ring')]],
	['::husk', []],
	[':::tip\nRing.\n:::', [words('Ring.')]],
	[':::brev\nHej.\n:::', [words('Hej.')]],
	[':::film{title="x" url="javascript:x"}\nHej.\n:::', [words('Hej.')]],
	[':::film{title="x"}\nHej.\n:::', [words('Hej.')]],
	[':::film\nHej.\n:::', [words('Hej.')]],
	['', []],
])('of %s the words are left', (body, tree) => {
	expect(pageTree(body)).toEqual(tree);
});
