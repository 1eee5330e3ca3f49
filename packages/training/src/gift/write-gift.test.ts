import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { giftWords } from '../../testing/gift-words.ts';
import { questionSchema } from '../questions/question.ts';
import type { Question } from '../questions/question.ts';
import { parseGift } from './parse-gift.ts';
import { writeGift } from './write-gift.ts';

const setting = {
	words: giftWords,
	category: 'Et modul',
	cite: (reference: string) => `loven (${reference})`,
};

const example = (id: string) => {
	const question = exampleModule().questions.find((known) => known.id === id);
	if (!question) throw new Error(`the example module has no question ${id}`);
	return question;
};

const written = (question: Question) => writeGift([question], setting).text;

test('each option has its own feedback, and what a question rests on ends the general one', () => {
	expect(written(example('one'))).toBe(`$CATEGORY: Et modul

::one::[plain]Hvad gælder? {
	=Dette.#Ja. Det står i loven.
	~Noget andet.#Nej. Det står der ikke.
	####Bygger på\\:\\n– loven (example-act/11-a/holds)
}
`);
});

test('several right answers share the points, and a wrong one takes them all', () => {
	const text = written({ ...example('many'), refs: undefined, learned: undefined });
	expect(text).toContain(
		'\t~%50%Det første.#Ja.\n\t~%50%Det andet.#Ja, også.\n\t~%-100%Det tredje.#Nej.\n}',
	);
});

test.each([
	['order', '\t=Først. -> 1\n\t=Så. -> 2\n\t=Sidst. -> 3\n\t####Ét ad gangen.', 'as-match'],
	['match', '\t=Spørgsmål -> LÆ 281\n\t=Svar -> LÆ 285\n', undefined],
	['number', 'Hvor mange dage? (dage) {\n\t#14:1\n', undefined],
	['date', '\t=2027-01-01\n\t=1.1.2027\n\t=01.01.2027\n', 'as-typed-words'],
	['judge', '\t~Ja, den er præcis\n\t=Nej, den er uklar\n\t####Det mangler', 'as-choice'],
	['short', '\n- Formålet.\n}'.replaceAll('\n', '\\n').replace('\\n}', '\n}'), 'as-essay'],
])('%s leaves as Moodle can show it', (id, answers, code) => {
	const { text, changes } = writeGift([example(id)], setting);
	expect(text).toContain(answers);
	expect(changes).toEqual(code ? [{ id, code }] : []);
});

test('what rests on the law is said in words, and listed', () => {
	expect(writeGift([example('one')], setting).changes).toEqual([
		{ id: 'one', code: 'references-as-text' },
	]);
});

test('a number without a tolerance, a precise request and a short text with a reason', () => {
	expect(written({ ...example('number'), tolerance: undefined } as Question)).toContain('\t#14\n');
	const precise = { ...example('judge'), verdict: 'precise', missing: [] } as Question;
	expect(written(precise)).toContain('\t=Ja, den er præcis\n');
	const short = { ...example('short'), why: 'Den er kort.' } as Question;
	expect(written(short)).toContain('Formålet.\\n\\nDen er kort.\n}');
});

test('an arrow in a pair is drawn so that it separates nothing', () => {
	const pairs = [
		{ left: 'a->b', right: 'c->d' },
		{ left: 'e', right: 'f' },
	];
	const question = { ...example('match'), pairs } as Question;
	expect(written(question)).toContain('\t=a→b -> c->d\n');
});

describe('what both can say goes out and comes back as it was', () => {
	const words = fc
		.oneof(
			fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
			fc.constantFrom(
				'Blåbærgrød æøå',
				'%50%',
				'a < b & c',
				'[html]x',
				'::x::',
				'// x',
				'a = b ~ {c} # d : \\',
			),
		)
		.map((text) => text.replaceAll(/[\0\r]/g, '').trim())
		.filter((text) => text !== '');
	const option = fc.record({ text: words, why: words });
	const id = fc.constant('question');
	const right = true as const;

	const one = fc.record({
		id,
		text: words,
		options: fc.array(option, { minLength: 2, maxLength: 5 }),
	});
	const few = fc.record({
		id,
		text: words,
		options: fc.array(option, { minLength: 2, maxLength: 6 }),
		rights: fc.integer({ min: 1, max: 6 }),
	});
	const sides = fc
		.tuple(words, words)
		.filter(([left, rightSide]) => !`${left}${rightSide}`.includes('->'))
		.map(([left, rightSide]) => ({ left, right: rightSide }));
	const match = fc.record({
		id,
		text: words,
		pairs: fc.uniqueArray(sides, { minLength: 2, maxLength: 5, selector: ({ left }) => left }),
		why: words,
	});
	const number = fc.record({
		id,
		text: words,
		// There is no minus nought in a file.
		answer: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
		unit: words.filter((text) => !/[()]/.test(text)),
		why: words,
	});

	const comesBack = (raw: unknown) => {
		const question = questionSchema.parse(raw);
		const { questions, remarks } = parseGift(written(question), giftWords);
		expect(questions).toEqual([question]);
		expect(remarks.map(({ code }) => code)).toEqual(['category']);
	};

	test('one', () => {
		fc.assert(
			fc.property(one, fc.nat(), ({ options, ...question }, place) => {
				const chosen = place % options.length;
				comesBack({
					...question,
					kind: 'one',
					options: options.map((entry, index) => ({
						...entry,
						...(index === chosen && { right }),
					})),
				});
			}),
		);
	});

	test('many', () => {
		fc.assert(
			fc.property(few, ({ options, rights, ...question }) => {
				comesBack({
					...question,
					kind: 'many',
					options: options.map((entry, index) => ({ ...entry, ...(index < rights && { right }) })),
				});
			}),
		);
	});

	test('match', () => {
		fc.assert(fc.property(match, (question) => comesBack({ ...question, kind: 'match' })));
	});

	test('number', () => {
		fc.assert(fc.property(number, (question) => comesBack({ ...question, kind: 'number' })));
	});

	test('date and short, whose texts are paragraphs', () => {
		comesBack(example('date'));
		comesBack(example('short'));
		comesBack({ ...example('short'), why: 'Den er kort.' });
	});
});
