import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../../testing/example-files.ts';
import { exampleRegister } from '../../testing/example-register.ts';
import type { SourceFile } from '../files/source-file.ts';
import { parseModule } from './parse-module.ts';
import { writeModule } from './write-module.ts';

const register = exampleRegister();

/** Each problem as `file:line: message`. */
function problemsOf(files: readonly SourceFile[]): readonly string[] {
	const parsed = parseModule(files, register);
	if (!('problems' in parsed)) return [];
	return parsed.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

const byPath = (a: SourceFile, b: SourceFile) => a.path.localeCompare(b.path);

test('a module is read from its files, and the same files are written', () => {
	const parsed = parseModule(exampleFiles(), register);
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
	expect(parsed.module).toMatchObject({
		id: 'example',
		pages: [{ id: 'first', title: 'En side' }],
		cases: [{ id: 'story', title: 'En sag' }],
	});
	expect(parsed.module.questions).toHaveLength(8);
	expect(writeModule(parsed.module).toSorted(byPath)).toEqual(exampleFiles().toSorted(byPath));
});

test('files from an editor on Windows give the same module', () => {
	const windows = exampleFiles().map(({ path, text }) => ({
		path,
		text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
	}));
	expect(parseModule(windows, register)).toEqual(parseModule(exampleFiles(), register));
});

test('files without a folder are taken, too', () => {
	const files = exampleFiles().map(({ path, text }) => ({
		path: path.replace(/.*\//, ''),
		text,
	}));
	expect(problemsOf(files)).toEqual([]);
});

describe('what is wrong in the folder', () => {
	test.each(['module.yaml', 'questions.yaml'])('%s is not there', (name) => {
		const files = exampleFiles().filter(({ path }) => !path.endsWith(name));
		expect(problemsOf(files)).toEqual([`${name}:1: the file is missing`]);
	});

	test('neither is there, and what is there is read all the same', () => {
		expect(problemsOf([{ path: 'example/first.md', text: 'En side' }])).toEqual([
			'module.yaml:1: the file is missing',
			'questions.yaml:1: the file is missing',
			'example/first.md:1: begins with a line ---, then title: …, then a line ---',
		]);
	});

	test('a file has no place in a module', () => {
		const files = [...exampleFiles(), { path: 'example/notes.txt', text: '' }];
		expect(problemsOf(files)).toEqual([
			'example/notes.txt:1: a module holds module.yaml, questions.yaml, pages (.md) and cases (.case.yaml)',
		]);
	});
});

const slips: readonly (readonly [
	file: string,
	from: string | RegExp,
	to: string,
	problem: string,
])[] = [
	['module.yaml', 'id: example', 'id: other', ':1: id: must be the folder’s name, example'],
	['module.yaml', 'version: 1', 'version: 0', ':2: version: must be a whole number of at least 1'],
	['module.yaml', 'minutes: 8', 'minutes: 13', ':7: minutes: must be a whole number from 6 to 12'],
	[
		'module.yaml',
		'title: ',
		'title: \u202E',
		':3: title: holds a character that cannot be seen: type the text anew',
	],
	[
		'first.md',
		'loven',
		'lo\u0007ven',
		':7: holds a character that cannot be seen: type the text anew',
	],
	[
		'first.md',
		/$/,
		`\n${'> '.repeat(30)}x`,
		': nests deeper than can be read: write it as plain paragraphs',
	],
	['module.yaml', 'minutes: 8', 'minutes: 8\nhistory: then', ':8: history: must be a year'],
	[
		'module.yaml',
		'gp, case',
		'citizen, case',
		':5: audience 1: must be one of gp, caseworker, adviser',
	],
	['module.yaml', 'page: first', 'page: last', ':9: step 1: there is no page “last”'],
	['module.yaml', 'case: story', 'case: tale', ':12: step 4: there is no case “tale”'],
	[
		'module.yaml',
		'page: first',
		'film: first',
		':9: step 1: must be one of page, question, case, and its id',
	],
	['module.yaml', '[judge]', '[judge, one]', ':17: before 2: the question “one” is named above'],
	['module.yaml', '  - page: first\n', '', ':8: steps: the page “first” is never shown'],
	['module.yaml', 'before: [judge]\n', '', ':1: before: is missing'],
	[
		'questions.yaml',
		/\n +right: true/,
		'',
		':5: entry 1 (“one”), options: needs one right option, no more',
	],
	[
		'questions.yaml',
		/\n +right: true(\n +why: Ja(, også)?\.\n)/g,
		'$1',
		': entry 2 (“many”), options: needs a right option',
	],
	[
		'questions.yaml',
		/\n +why: Nej. Det står der ikke./,
		'',
		':10: entry 1 (“one”), option 2, why: is missing',
	],
	[
		'questions.yaml',
		'right: true',
		'right: false',
		':7: entry 1 (“one”), option 1, right: is true, or is left out',
	],
	[
		'questions.yaml',
		'kind: order',
		'kind: sort',
		': entry 3 (“order”), kind: must be one of one, many, order, match, number, date, judge, short',
	],
	['questions.yaml', 'id: many', 'id: one', ': entry 2 (“one”), id: “one” is used above'],
	[
		'questions.yaml',
		'id: many',
		'id: Many',
		': entry 2 (“Many”), id: must be small letters a–z, digits and single hyphens',
	],
	[
		'questions.yaml',
		'11-a/held',
		'11-a/other',
		': entry 2 (“many”), learned 1: “example-act/11-a/other” is not in the register',
	],
	[
		'questions.yaml',
		/(loven.\n +refs: \[)example-act/,
		'$1other',
		':9: entry 1 (“one”), option 1, ref 1: “other/11-a/holds” is not in the register',
	],
	['questions.yaml', '- Så.', '- Først.', ': entry 3 (“order”), items: has the same item twice'],
	[
		'questions.yaml',
		'left: Svar',
		'left: Spørgsmål',
		': entry 4 (“match”), pairs: has the same on the left twice',
	],
	[
		'questions.yaml',
		'answer: 14',
		'answer: fjorten',
		': entry 5 (“number”), answer: must be a number',
	],
	[
		'questions.yaml',
		'tolerance: 1',
		'tolerance: 0',
		': entry 5 (“number”), tolerance: must be more than 0, or be left out',
	],
	[
		'questions.yaml',
		'answer: 2027-01-01',
		'answer: 2027-02-29',
		': entry 6 (“date”), answer: must be a day that exists, written as 2026-12-31',
	],
	[
		'questions.yaml',
		'verdict: unclear',
		'verdict: precise',
		': entry 7 (“judge”), missing: names what an unclear request lacks, and is [] for a precise one',
	],
	[
		'questions.yaml',
		'- Formålet.',
		'- [Formålet.]',
		': entry 8 (“short”), point 1: must be a text; put quotes around a number',
	],
	['questions.yaml', /[^]*/, '[]', ':1: is empty'],
	[
		'first.md',
		/---\ntitle.*\n---/,
		'',
		':1: begins with a line ---, then title: …, then a line ---',
	],
	['first.md', 'title: En side', 'titel: En side', ':2: title: is missing'],
	['first.md', /(---\n\n)[^]*/, '$1', ':5: the page is empty'],
	['first.md', '11-a/holds', '11-a/other', ':7: “example-act/11-a/other” is not in the register'],
	['first.md', '## En', '# En', ':5: headings begin with ##: the page has its title'],
	['story.case.yaml', 'start: monday', 'start: sunday', ':3: start: there is no scene “sunday”'],
	[
		'story.case.yaml',
		'to: done',
		'to: nowhere',
		':12: scene 1 (“monday”), choice 1, to: there is no scene “nowhere”',
	],
	[
		'story.case.yaml',
		'to: done',
		'to: monday',
		':5: scene 1 (“monday”): no way leads from here to an end',
	],
	[
		'story.case.yaml',
		'to: done',
		'to: monday',
		':18: scene 2 (“done”): no way leads here from the start',
	],
	[
		'story.case.yaml',
		'id: done',
		'id: monday',
		':18: scene 2 (“monday”), id: “monday” is used above',
	],
	[
		'story.case.yaml',
		/\n +why: Det er hurtigt./,
		'',
		':8: scene 1 (“monday”), choice 1, why: is missing',
	],
	['story.case.yaml', /\n {4}end: good\n.*/, '', ':18: scene 2 (“done”)'],
	[
		'story.case.yaml',
		'11-a/holds',
		'11-a/other',
		':10: scene 1 (“monday”), choice 1, ref 1: “example-act/11-a/other” is not in the register',
	],
];

test.each(slips)('in %s, %s written as %s is told with its line', (file, from, to, problem) => {
	const problems = problemsOf(
		exampleFiles().map(({ path, text }) => ({
			path,
			text: path.endsWith(`/${file}`) ? text.replace(from, to) : text,
		})),
	);
	expect(problems.join('\n')).toContain(problem);
	expect(problems.every((found) => found.startsWith(`example/${file}:`))).toBe(true);
});

test('a text that is not YAML is told once', () => {
	const files = exampleFiles().map(({ path, text }) => ({
		path,
		text: path.endsWith('module.yaml') ? text.replace('[judge]', '[judge') : text,
	}));
	expect(problemsOf(files)).toEqual([expect.stringContaining('not valid YAML')]);
});

test('all files are looked at, however many have problems', () => {
	const files = exampleFiles().map(({ path, text }) => ({
		path,
		text: text.replace(/^(title|- id|id): .*/m, '$1: '),
	}));
	expect(new Set(problemsOf(files).map((problem) => problem.split(':')[0])).size).toBe(4);
});

test('the problems of a page stand in the order of its lines', () => {
	const files = exampleFiles().map(({ path, text }) => ({
		path,
		text: text.replace('11-a/holds), og', '11-a/other), og').replace(':::husk', ':::tip'),
	}));
	expect(problemsOf(files)).toEqual([
		'example/first.md:7: “example-act/11-a/other” is not in the register',
		'example/first.md:24: “:::tip” is no block: there are brev, film, husk',
	]);
});
