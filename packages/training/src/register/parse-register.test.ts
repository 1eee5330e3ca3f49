import { expect, test } from 'vitest';
import { exampleAct } from '../../testing/example-files.ts';
import { parseRegister } from './parse-register.ts';

/** The problems of the example act after a slip of the pen. */
function problemsAfter(from: string | RegExp, to: string): readonly unknown[] {
	const parsed = parseRegister([{ ...exampleAct, text: exampleAct.text.replace(from, to) }]);
	return 'problems' in parsed ? parsed.problems.map(({ line, message }) => [line, message]) : [];
}

test('an act is read as it stands', () => {
	const parsed = parseRegister([exampleAct]);
	expect(parsed).toMatchObject({
		register: { acts: [{ id: 'example-act', sections: [{ id: '11-a' }, { id: '12' }] }] },
	});
});

test.each([
	[
		'a file that is called otherwise',
		'id: example-act',
		'id: another-act',
		[
			[1, 'id: the file must be called another-act.yaml'],
			[
				17,
				'section 1 (“11-a”), statement 1 (“holds”), replacedBy: “example-act/12/expected” is not in the register',
			],
		],
	],
	[
		'a status that is none',
		'status: in-force',
		'status: valid',
		[
			[
				12,
				'section 1 (“11-a”), statement 1 (“holds”), status: must be one of in-force, history, expected, unverified',
			],
		],
	],
	[
		'a day that does not exist',
		'validTo: 2026-12-31',
		'validTo: 2026-02-30',
		[
			[
				14,
				'section 1 (“11-a”), statement 1 (“holds”), validTo: must be a day that exists, written as 2026-12-31',
			],
		],
	],
	[
		'an end before the beginning',
		'validTo: 2026-12-31',
		'validTo: 2024-12-31',
		[[14, 'section 1 (“11-a”), statement 1 (“holds”), validTo: is before validFrom, 2025-01-01']],
	],
	[
		'history without an end',
		'        validTo: 2024-12-31\n',
		'',
		[[18, 'section 1 (“11-a”), statement 2 (“held”): is history and needs validTo, its last day']],
	],
	[
		'a statement that stands twice',
		'id: held',
		'id: holds',
		[[18, 'section 1 (“11-a”), statement 2 (“holds”), id: “holds” is used above']],
	],
	[
		'a statement that replaces itself',
		'replacedBy: example-act/12/expected',
		'replacedBy: example-act/11-a/holds',
		[[17, 'section 1 (“11-a”), statement 1 (“holds”), replacedBy: is the statement itself']],
	],
	[
		'a section whose number is no text',
		"id: '12'",
		'id: 12',
		[[26, 'section 2, id: must be a text; put quotes around a number']],
	],
	[
		'a missing source',
		'        source: Et lovforslag\n',
		'',
		[[29, 'section 2 (“12”), statement 1 (“expected”), source: is missing']],
	],
	[
		'a key with no place',
		'short: loven',
		'short: loven\nshrot: loven',
		[[5, 'has no place for “shrot”']],
	],
	['an empty title', 'title: En lov', "title: ' '", [[3, 'title: is empty']]],
	[
		'a reference to an act alone',
		'replacedBy: example-act/12/expected',
		'replacedBy: example-act',
		[
			[
				17,
				'section 1 (“11-a”), statement 1 (“holds”), replacedBy: must be as act/section/statement',
			],
		],
	],
	[
		'an alias',
		'title: En lov\nshort: loven',
		'title: &name En lov\nshort: *name',
		[[4, '“*name” stands for another place: write it out here']],
	],
	[
		'a list where a text belongs',
		/sections:\n[^]*/,
		'sections: none\n',
		[[6, 'sections: must be a list']],
	],
	[
		'something that is no act at all',
		/[^]*/,
		'no act',
		[[1, 'must be a set of lines “key: value”']],
	],
])('%s is told with its line', (_name, from, to, problems) => {
	expect(problemsAfter(from, to)).toEqual(problems);
});

test('text that is not YAML is told as that', () => {
	expect(problemsAfter('title: En lov', 'title: "En lov')[0]).toEqual([
		expect.any(Number),
		expect.stringContaining('not valid YAML'),
	]);
});
