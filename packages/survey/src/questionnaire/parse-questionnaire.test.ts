import { describe, expect, test } from 'vitest';
import { parseQuestionnaire } from './parse-questionnaire.ts';

const head = `id: gp
version: 1
group: gp
title: { da: Titel, en: Title }
intro: { da: Tak, en: Thanks }
minutes: 3
questions:
`;

/** The first line of `questions` is line 8 of the file. */
function problemsIn(questions: string, start = head) {
	const parsed = parseQuestionnaire(start + questions, 'gp.yaml');
	return 'problems' in parsed
		? parsed.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
		: [];
}

const access = `  - { id: access, kind: agreement, text: { da: Jeg ved det, en: I know } }\n`;

test('a questionnaire without problems is returned, its texts trimmed', () => {
	const parsed = parseQuestionnaire(`${head}${access}`.replace('Titel', "' Titel '"), 'gp.yaml');
	expect(parsed).toMatchObject({
		questionnaire: { title: { da: 'Titel' }, questions: [{ id: 'access', kind: 'agreement' }] },
	});
});

describe('a problem is told in plain English with file and line', () => {
	test('an item id used twice', () => {
		expect(problemsIn(access + access)).toEqual([
			'gp.yaml:9: question 2 (“access”), id: the item id “access” is already used by a question above',
		]);
	});

	test('an item id that WHO-5 takes', () => {
		const questions = `  - { id: well, kind: who5, text: { da: Hej, en: Hi } }
  - { id: well-2, kind: agreement, text: { da: Hej, en: Hi } }`;
		expect(problemsIn(questions)).toEqual([
			'gp.yaml:9: question 2 (“well-2”), id: the item id “well-2” is already used by a question above',
		]);
	});

	test('no English text', () => {
		const questions = `  - id: access
    kind: agreement
    text:
      da: Jeg ved det`;
		expect(problemsIn(questions)).toEqual([
			'gp.yaml:10: question 1 (“access”), text: the English text (en) is missing or is not a text',
		]);
	});

	test('a text in one language, and an empty one', () => {
		expect(problemsIn(access, head.replace('{ da: Tak, en: Thanks }', 'Tak'))).toEqual([
			'gp.yaml:5: intro: must hold a text in da and in en',
		]);
		expect(problemsIn(access, head.replace('Thanks', "' '"))).toEqual([
			'gp.yaml:5: intro: the English text (en) is empty',
		]);
	});

	test('an unknown kind', () => {
		expect(problemsIn(access.replace('agreement', 'likert'))).toEqual([
			'gp.yaml:8: question 1 (“access”), kind: must be one of agreement, rating, choice, text, who5, own-code',
		]);
	});

	test('a choice without options, and with one', () => {
		expect(problemsIn(access.replace('agreement', 'choice'))).toEqual([
			'gp.yaml:8: question 1 (“access”), options: must be a list of options, each with an id and a text',
		]);
		const one = `  - id: area
    kind: choice
    text: { da: Hvor, en: Where }
    options:
      - { id: valby, text: { da: Valby, en: Valby } }`;
		expect(problemsIn(one)).toEqual([
			'gp.yaml:11: question 1 (“area”), options: needs at least two options',
		]);
	});

	test('an option whose id is reserved or taken', () => {
		const questions = `  - id: area
    kind: choice
    text: { da: Hvor, en: Where }
    options:
      - { id: valby, text: { da: Valby, en: Valby } }
      - { id: valby, text: { da: Valby, en: Valby } }`;
		expect(problemsIn(questions)).toEqual([
			'gp.yaml:13: question 1 (“area”), option 2 (“valby”), id: “valby” is already the id of an option above',
		]);
		expect(problemsIn(questions.replace('valby', 'dont-know'))).toEqual([
			'gp.yaml:12: question 1 (“area”), option 1 (“dont-know”), id: “dont-know” is reserved for missing answers',
		]);
	});

	test('a rating without ends, and with something else in their place', () => {
		expect(problemsIn(access.replace('agreement', 'rating'))).toEqual([
			'gp.yaml:8: question 1 (“access”), ends: must hold low and high',
		]);
		const ends = 'rating, ends: { low: { da: Lav, en: Low }, hi: { da: Høj, en: High } }';
		expect(problemsIn(access.replace('agreement', ends))).toEqual([
			'gp.yaml:8: question 1 (“access”), ends, high: must hold a text in da and in en',
			'gp.yaml:8: question 1 (“access”), ends: has no place for “hi”',
		]);
	});

	test('a key that no question has, at its own line', () => {
		const questions = `  - id: access
    kind: agreement
    text: { da: Jeg ved det, en: I know, sv: Jag vet }
    teme: access`;
		expect(problemsIn(questions)).toEqual([
			'gp.yaml:10: question 1 (“access”), text: has no place for “sv”',
			'gp.yaml:11: question 1 (“access”): has no place for “teme”',
		]);
	});

	test('a core question without a label', () => {
		expect(problemsIn(access.replace('kind', 'core: true, kind'))).toEqual([
			'gp.yaml:8: question 1 (“access”), core: a core question needs a label, the name it has in results',
		]);
	});

	test('core questions of one theme on two scales', () => {
		const core = 'core: true, theme: access, label: { da: Ved, en: Know }, kind';
		const ends = 'rating, ends: { low: { da: Lav, en: Low }, high: { da: Høj, en: High } }';
		const mark = access.replace('access', 'mark').replace('kind: agreement', `${core}: ${ends}`);
		expect(problemsIn(access.replace('kind', core) + mark)).toEqual([
			'gp.yaml:9: question 2 (“mark”), theme: its scale is not that of “access”, a core question of the same theme',
		]);
		expect(problemsIn(access + mark)).toEqual([]);
	});

	describe('a condition', () => {
		const contact = `  - id: contact
    kind: choice
    text: { da: Kontakt, en: Contact }
    options:
      - { id: new, text: { da: Ny, en: New } }
      - { id: known, text: { da: Kendt, en: Known } }
`;
		const after = (shownIf: string, kind = 'agreement') => `  - id: agreed
    kind: ${kind}
    text: { da: Aftalen holdt, en: It held }
    shownIf: ${shownIf}
`;
		const place = 'question 2 (“agreed”), shownIf';

		test('on an option, and on points of a scale', () => {
			expect(problemsIn(contact + after('{ question: contact, is: [new, known] }'))).toEqual([]);
			expect(problemsIn(access + after('{ question: access, is: [4, 5] }'))).toEqual([]);
		});

		test('on nothing that can be found above', () => {
			const late = after('{ question: contact, is: [known] }') + contact;
			expect(problemsIn(late)).toEqual([
				'gp.yaml:11: question 1 (“agreed”), shownIf, question: “contact” is not the id of a question above',
			]);
		});

		test('on an answer that nobody can give', () => {
			expect(problemsIn(contact + after('{ question: contact, is: [new, lost] }'))).toEqual([
				`gp.yaml:17: ${place}, is: “lost” is no answer to “contact”`,
			]);
			expect(problemsIn(access + after("{ question: access, is: ['5'] }"))).toEqual([
				`gp.yaml:12: ${place}, is: “5” is no answer to “access”`,
			]);
		});

		test.each(['text, maxLength: 10', 'who5'])('on a question of kind %s', (kind) => {
			const source = access.replace('agreement', kind);
			expect(problemsIn(source + after('{ question: access, is: [1] }'))).toEqual([
				`gp.yaml:12: ${place}, question: the answer to “access” is not one of several to choose from`,
			]);
		});

		test('of a segment question', () => {
			const segment = `choice
    segment: true
    options: [{ id: a, text: { da: A, en: A } }, { id: b, text: { da: B, en: B } }]`;
			expect(problemsIn(access + after('{ question: access, is: [5] }', segment))).toEqual([
				`gp.yaml:14: ${place}: a segment question is asked of everybody: results are crossed by it`,
			]);
		});

		test('that is none', () => {
			expect(problemsIn(access + after('access'))).toEqual([
				`gp.yaml:12: ${place}: must hold question and is`,
			]);
			for (const is of ['5', '[]', '[[5]]']) {
				expect(problemsIn(access + after(`{ question: access, is: ${is} }`))).toEqual([
					`gp.yaml:12: ${place}, is: must be a list of answers to that question`,
				]);
			}
			expect(problemsIn(access + after('{ question: access, is: [5], not: [1] }'))).toEqual([
				`gp.yaml:12: ${place}: has no place for “not”`,
			]);
		});
	});

	test('two own codes', () => {
		const code = access.replace('agreement', 'own-code');
		expect(problemsIn(code + code.replace('access', 'again'))).toEqual([
			'gp.yaml:9: question 2 (“again”), kind: “access” asks for the own code already',
		]);
	});

	test('comparable from a version that is none', () => {
		const from = (version: string) =>
			problemsIn(access.replace('kind', `comparableFrom: ${version}, kind`));
		expect(from('1')).toEqual([]);
		const place = 'gp.yaml:8: question 1 (“access”), comparableFrom';
		expect(from('2')).toEqual([`${place}: this is version 1, and a later one does not exist`]);
		expect(from('0')).toEqual([`${place}: must be a whole number of at least 1`]);
	});

	test('an entry that is no question, an id that is none', () => {
		expect(problemsIn('  - Hej\n')).toEqual([
			'gp.yaml:8: question 1: must be a set of lines “key: value”',
		]);
		expect(problemsIn(access.replace('access', 'Access'))).toEqual([
			'gp.yaml:8: question 1 (“Access”), id: must be small letters a–z, digits and single hyphens, and begin with a letter',
		]);
	});

	test('no questions, a group that is not asked', () => {
		expect(problemsIn('', `${head.trimEnd()} []`)).toEqual([
			'gp.yaml:7: questions: needs at least one question',
		]);
		expect(problemsIn(access, head.replace('group: gp', 'group: nurse'))).toEqual([
			'gp.yaml:3: group: must be one of gp, citizen, adviser',
		]);
	});

	test('a text that is repeated by its anchor', () => {
		const start = head.replace('{ da: Titel, en: Title }', '&same { da: Tak }');
		expect(problemsIn(access, start.replace('{ da: Tak, en: Thanks }', '*same'))).toEqual([
			'gp.yaml:4: title: the English text (en) is missing or is not a text',
			'gp.yaml:5: intro: the English text (en) is missing or is not a text',
		]);
	});

	test('an empty file', () => {
		expect(problemsIn('', '')).toEqual(['gp.yaml:1: must be a set of lines “key: value”']);
	});

	test('a file that is not YAML, or more than plain YAML', () => {
		expect(problemsIn('', 'id: gp\nid: gp')).toEqual([
			'gp.yaml:2: not valid YAML: Map keys must be unique',
		]);
		expect(problemsIn('', 'id: gp\nversion: !new 1')).toEqual([
			'gp.yaml:2: not valid YAML: Unresolved tag: !new',
		]);
	});
});
