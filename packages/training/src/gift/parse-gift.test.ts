import { describe, expect, test } from 'vitest';
import { giftWords } from '../../testing/gift-words.ts';
import { GIFT_REMARKS } from './gift-remark.ts';
import type { GiftRemarkCode } from './gift-remark.ts';
import { parseGift } from './parse-gift.ts';

const read = (text: string) => parseGift(text, giftWords);
const only = (text: string) => {
	const { questions, remarks } = read(text);
	return {
		question: questions[0],
		codes: remarks.map(({ code }) => code),
		count: questions.length,
	};
};

describe('the examples of Moodle’s documentation', () => {
	test('the first page of them', () => {
		const { questions, remarks } = read(`// true/false
::Q1:: 1+1=2 {T}

// multiple choice with specified feedback for right and wrong answers
::Q2:: What's between orange and green in the spectrum?
{ =yellow # right; good! ~red # wrong, it's yellow ~blue # wrong, it's yellow }

// fill-in-the-blank
::Q3:: Two plus {=two =2} equals four.

// matching
::Q4:: Which animal eats which food? { =cat -> cat food =dog -> dog food }

// math range question
::Q5:: What is a number from 1 to 5? {#3:2}

// math range specified with interval end points
::Q6:: What is a number from 1 to 5? {#1..5}
// translated on import to the same as Q5, but unavailable from Moodle question interface

// multiple numeric answers with partial credit and feedback
::Q7:: When was Ulysses S. Grant born? {#
         =1822:0      # Correct! Full credit.
         =%50%1822:2  # He was born in 1822. Half credit for being close.
}

// essay
::Q8:: How are you? {}
`);
		expect(questions).toMatchObject([
			{
				id: 'q1',
				kind: 'one',
				text: '1+1=2',
				options: [{ text: 'Sandt', right: true }, { text: 'Falsk' }],
			},
			{
				id: 'q2',
				kind: 'one',
				text: "What's between orange and green in the spectrum?",
				options: [
					{ text: 'yellow', right: true, why: 'right; good!' },
					{ text: 'red', why: "wrong, it's yellow" },
					{ text: 'blue', why: "wrong, it's yellow" },
				],
			},
			{ id: 'q3', kind: 'short', text: 'Two plus _____ equals four.', model: 'two' },
			{ id: 'q4', kind: 'match', pairs: [{ left: 'cat', right: 'cat food' }, { left: 'dog' }] },
			{ id: 'q5', kind: 'number', answer: 3, tolerance: 2, unit: 'enhed mangler' },
			{ id: 'q6', kind: 'number', answer: 3, tolerance: 2 },
			{ id: 'q7', kind: 'number', answer: 1822, why: 'Correct! Full credit.' },
		]);
		expect(remarks.map(({ line, name, code, text }) => [line, name, code, text])).toEqual([
			[2, 'Q1', 'no-reason', ''],
			[9, 'Q3', 'as-short', 'two / 2'],
			[12, 'Q4', 'no-reason', ''],
			[15, 'Q5', 'no-unit', ''],
			[15, 'Q5', 'no-reason', ''],
			[18, 'Q6', 'no-unit', ''],
			[18, 'Q6', 'no-reason', ''],
			[22, 'Q7', 'partial-credit', '1822:2'],
			[22, 'Q7', 'no-unit', ''],
			[28, 'Q8', 'no-model', ''],
		]);
	});

	test.each([
		[
			'Who’s buried in Grant’s tomb?{~Grant ~Jefferson =no one}',
			{ kind: 'one', options: [{}, {}, { right: true }] },
		],
		[
			'Grant is {~buried =entombed ~living} in Grant’s tomb.',
			{ kind: 'one', text: 'Grant is _____ in Grant’s tomb.' },
		],
		[
			'What two people are entombed in Grant’s tomb? {\n~%-100%No one\n~%50%Grant\n~%50%Grant’s wife\n~%-100%Grant’s father\n}',
			{ kind: 'many', options: [{}, { right: true }, { right: true }, {}] },
		],
		[
			'Grant is buried in Grant’s tomb.{FALSE#No one is buried in Grant’s tomb.#Good job!}',
			{
				options: [
					{ text: 'Sandt', why: 'No one is buried in Grant’s tomb.' },
					{ text: 'Falsk', right: true, why: 'Good job!' },
				],
			},
		],
		[
			'Match the following countries with their corresponding capitals. {\n=Canada -> Ottawa\n=Italy  -> Rome\n=Japan  -> Tokyo\n=India  -> New Delhi\n}',
			{ pairs: [{ right: 'Ottawa' }, { left: 'Italy' }, {}, { right: 'New Delhi' }] },
		],
		['When was Ulysses S. Grant born?{#1822:5}', { answer: 1822, tolerance: 5 }],
		[
			'What is the value of pi (to 3 decimal places)? {#3.141..3.142}.',
			{ answer: 3.1415, tolerance: 0.0005 },
		],
		[
			'Which answer equals 5? {\n~ \\= 2 + 2\n= \\= 2 + 3\n~ \\= 2 + 4\n}',
			{ options: [{ text: '= 2 + 2' }, { text: '= 2 + 3', right: true }, { text: '= 2 + 4' }] },
		],
		[
			'::GIFT Control Characters::\nWhich of the following is NOT a control character for the GIFT import format? {\n~ \\~ # \\~ is a control character.\n~ \\= # \\= is a control character.\n~ \\# # \\# is a control character.\n~ \\{ # \\{ is a control character.\n~ \\} # \\} is a control character.\n= \\\\ # Correct! \\\\ (backslash) is not a control character.\n}',
			{
				id: 'gift-control-characters',
				options: [
					{ text: '~', why: '~ is a control character.' },
					{ text: '=' },
					{ text: '#' },
					{ text: '{' },
					{ text: '}', why: '} is a control character.' },
					{ text: '\\', right: true, why: 'Correct! \\ (backslash) is not a control character.' },
				],
			},
		],
		[
			'Grant was buried in a tomb in New York City. {T ####General feedback goes here.}',
			{ options: [{ why: 'General feedback goes here.' }, {}] },
		],
	])('%s', (text, expected) => {
		expect(only(text).question).toMatchObject(expected);
	});

	test('a description is no question', () => {
		const text = 'You can use your pencil and paper for these next math questions.';
		expect(read(text)).toEqual({
			questions: [],
			remarks: [{ line: 1, name: text, code: 'description', text: '' }],
		});
	});
});

describe('what is left out says why', () => {
	test.each([
		['::A::{=b ~c}', 'no-text'],
		['A {=b ~c', 'unclosed'],
		['::A:: b {=b', 'unclosed'],
		['::A:: b', 'description'],
		['A {~b ~c}', 'no-right'],
		['A {=%50%b ~c}', 'no-right'],
		['A {~%-50%b ~%-50%c}', 'no-right'],
		['A {=b =c ~d}', 'several-right'],
		['A {=b ~}', 'too-few'],
		['A {=b -> c}', 'too-few'],
		['A {=b -> c =b -> d}', 'same-twice'],
		['A {}', 'no-model'],
		['A {#}', 'no-number'],
		['A {#seven}', 'no-number'],
		['A {#5..1}', 'no-number'],
		['A {#1:x}', 'no-number'],
		['A {#=%50%1}', 'no-right'],
		['A {=}', 'no-right'],
		['A {=%50%b}', 'no-right'],
		['A {what}', 'unknown-answer'],
	])('%s', (text, code) => {
		expect(only(text)).toMatchObject({ count: 0, codes: [code] });
		expect(GIFT_REMARKS[code as GiftRemarkCode]).toBe('left-out');
	});
});

describe('what is taken in another way says so', () => {
	test.each([
		['A (dage) {#3####Fordi.}', []],
		['(dage) {#3####Fordi.}', ['no-unit']],
		['A {=b#c ~%50%d#e}', ['partial-credit']],
		['A {~%75%b#c ~%25%d#e ~f#g}', ['weights']],
		['A {=b#c ~d#e####f}', ['general-feedback']],
		['A {=b#c ~d####f}', []],
		['A {=b -> c =d -> e = -> f####g}', ['distractor']],
		['A {=b =%50%c}', ['as-short', 'partial-credit']],
		['A {=b#c}', ['as-short']],
		['A {=1.1.2027 =2027-01-01#b}', []],
		['A {####b}', ['no-points']],
		['A {####- b}', ['no-points']],
		['<b>A</b> {T#b#c}', ['html']],
		['[html]<p>A &amp; B &#248; &unknown;</p><p>C</p> {T#b#c}', ['html']],
		['[markdown]A <b> {T#b#c}', []],
		['[plain]A {T#[html]<i>b</i>#c}', ['html']],
		['$CATEGORY: tom/dick\n\nA {T#b#c}', ['category']],
		['// [id:7] [tag:law] [tag:new]\nA {T#b#c}', ['tags']],
	])('%s', (text, codes) => {
		expect(only(text)).toMatchObject({ count: 1, codes });
	});
});

test('HTML becomes the text it shows', () => {
	const { question } = only('[html]<p>A &amp; B &#248; &unknown;</p><p>C</p> {T#b#c}');
	expect(question?.text).toBe('A & B ø &unknown;\nC');
});

test('a file from Windows with Danish letters gives the same, and names become ids', () => {
	const text =
		'\uFEFF::Lægens svar på én ÅRSAG::Blåbær?\r\n{=ja#æ\r\n~nej#ø}\r\n\r\nBlåbær? {T#b#c}\r\n\r\nBlåbær? {F#b#c}\r\n\r\n?! {F#b#c}\r\n';
	const { questions } = read(text);
	expect(questions.map(({ id }) => id)).toEqual([
		'laegens-svar-paa-en-aarsag',
		'blaabaer',
		'blaabaer-2',
		'question',
	]);
	expect(questions[0]).toMatchObject({ options: [{ text: 'ja', why: 'æ' }, { why: 'ø' }] });
});

test('an id that is taken is not given again', () => {
	const { questions } = parseGift('::Q::A {T#b#c}', giftWords, ['q', 'q-2']);
	expect(questions[0]?.id).toBe('q-3');
});

test('an empty file has nothing in it', () => {
	expect(read('')).toEqual({ questions: [], remarks: [] });
});
