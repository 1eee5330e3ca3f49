import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKERS } from './markers.ts';
import { maskPersonal, personalMask } from './mask-personal.ts';
import { maskedParts } from './masked-parts.ts';
import { FIRST_NAMES } from './names/first-names.ts';
import { foldName } from './names/fold-name.ts';
import { SURNAMES } from './names/surnames.ts';
import { WORD_NAMES } from './names/word-names.ts';

/** People of the programme, whose names are given. */
const people = ['Karin Vestergaard Sløk', 'Bo Ek', 'Demo Læge', 'Ævar Rask', '–'];
const mask = personalMask(people);

describe('what tells who somebody is becomes a marker:', () => {
	test.each([
		['Mit CPR-nummer er 010203-1234.', 'Mit CPR-nummer er [CPR-nummer].'],
		['cpr 0102031234', 'cpr [CPR-nummer]'],
		['01 02 03 1234 er mit', '[CPR-nummer] er mit'],
		['010203 - 1234', '[CPR-nummer]'],
		['0 1 0 2 0 3 1 2 3 4', '[CPR-nummer]'],
		['født 01.02.1990-1234', 'født [CPR-nummer]'],
		['erstatningsnummer 610203-1234', 'erstatningsnummer [CPR-nummer]'],
		['12345678 og 010203-1234', '12345678 og [CPR-nummer]'],
		['Ring på 23 45 67 89!', 'Ring på [telefonnummer]!'],
		['tlf.23456789', 'tlf.[telefonnummer]'],
		['2345 6789, 23-45-67-89, 23.45.67.89', '[telefonnummer], [telefonnummer], [telefonnummer]'],
		['234 56 789 eller 23 456 789', '[telefonnummer] eller [telefonnummer]'],
		['+45 12 34 56 78', '[telefonnummer]'],
		['(+45) 23456789 eller 004523456789', '[telefonnummer] eller [telefonnummer]'],
		['4523456789, 45 23 45 67 89', '[telefonnummer], [telefonnummer]'],
		['+46 70 123 45 67', '[telefonnummer]'],
		['Skriv til ida.holm@post.dk', 'Skriv til [e-mail]'],
		['ida (at) post.dk, ida [at] post.dk', '[e-mail], [e-mail]'],
		['min læge Jens', 'min læge [navn]'],
		['jens hjalp mig', '[navn] hjalp mig'],
		['MIN RÅDGIVER HEDDER JENS', 'MIN RÅDGIVER HEDDER [navn]'],
		['Jensen var god', '[navn] var god'],
		['Jens Jensen, Anne Marie og Anne-Marie', '[navn], [navn] og [navn]'],
		['Jens B. Holmboe og J. P. Hansen', '[navn] og [navn]'],
		['Anna von Holten ringede', '[navn] ringede'],
		['Tak til Xenia Jensen', 'Tak til [navn]'],
		['Xenia Jensen var sød', '[navn] var sød'],
		['Spørg Anne om det', 'Spørg [navn] om det'],
		[
			'Annes kontor, Anne’s kontor og Lars’ kontor',
			'[navn]s kontor, [navn]’s kontor og [navn]’ kontor',
		],
		['Fatima, Mehmet og Agnieszka', '[navn], [navn] og [navn]'],
		['René og Rene, Kirkegaard og Kirkegård', '[navn] og [navn], [navn] og [navn]'],
		['hr. Xerxes og fru Ypsilon', 'hr. [navn] og fru [navn]'],
		['læge Xenia Holmboe sagde', 'læge [navn] sagde'],
		['min læge: Bo', 'min læge: [navn]'],
		['Det var Bo, der ringede', 'Det var [navn], der ringede'],
		['Bo Jensen ringede', '[navn] ringede'],
		['fx Mark og f.eks. Bo', 'fx [navn] og f.eks. [navn]'],
		['karin er god', '[navn] er god'],
		['Sløks mail', '[navn]s mail'],
		['bo ek ringede', '[navn] ringede'],
	])('%s', (text, masked) => {
		expect(mask(text)).toBe(masked);
	});
});

describe('what tells nothing about anybody stays:', () => {
	test.each([
		'journal 31.13.1990-1234, for der er ingen trettende måned',
		'Tak for hjælpen',
		'Jeg vil gerne bo her og ikke på et hospital.',
		'Bo gerne tættere på.',
		'Hans råd var gode. Mine tider var faste, og sine aftaler holder han.',
		'25 kr. per person per dag',
		'Mark og skov er godt for helbredet',
		'Jeg kom tidlig i gang. Dan et overblik først.',
		'Det er rask at blive syg, og tom er jeg også',
		'Rask og sund igen',
		'Der kom en rask mand',
		'“Sund på Tværs” hedder tilbuddet',
		'Ønske: Hans telefontid skal være længere',
		'Rådgiver på hjul er en god idé',
		'min læge i Jobcenter København',
		'Jeg talte med lægen Han sagde nej',
		'efter 12 uger i 2024-2026, § 56 og lov nr. 1750',
		'LBK nr 38 af 19/01/2018',
		'mødet den 12.11.2026 14.30 og 12-11-26 14:30',
		'den 12.11.2026 14',
		'kl. 20.15-21.45',
		'25.000.000 kr. og 1.234',
		'320203-1234 og 011303-1234 er ingen fødselsdage',
		'12345678',
		'5 @ 20 kr.',
		'Jensenklinikken og Jensen-klinikken',
		'Demo af en læge',
		'i maj, juni eller august',
		'Thank you, and say it to somebody else',
	])('%s', (text) => {
		expect(mask(text)).toBe(text);
	});
});

test('names are known only for the people given', () => {
	expect(maskPersonal('Tal med ævar', [])).toBe('Tal med ævar');
	expect(maskPersonal('Tal med ævar', people)).toBe(`Tal med ${MARKERS.name}`);
});

describe('the lists of names', () => {
	const lists = [...FIRST_NAMES, ...SURNAMES, ...WORD_NAMES].map(foldName);

	test('hold each name once', () => {
		expect(lists.filter((name, index) => lists.indexOf(name) !== index)).toEqual([]);
	});

	test('are written as names are compared', () => {
		expect(lists.filter((name) => !/^[a-zæøå]+$/.test(name))).toEqual([]);
	});
});

const words = fc.constantFrom(
	...[
		'Jens',
		'jens',
		'Bo',
		'Hans',
		'Hansens',
		'Xenia',
		'Holm',
		'B.',
		'B',
		'læge',
		'lægen',
		'hr.',
		'hedder',
	],
	...[
		'Tak',
		'for',
		'Det',
		'von',
		'Karin',
		'Ek',
		'Anne-Marie',
		'[navn]',
		'[navn]s',
		'[e-mail]',
		'ida@post.dk',
	],
	...[
		'010203',
		'1234',
		'23',
		'45',
		'67',
		'89',
		'2026',
		'12.11.2026',
		'+45',
		'§ 56',
		'.',
		',',
		'!',
		'\n',
		':',
		'"',
	],
);
const sentence = fc
	.array(fc.tuple(words, fc.constantFrom(' ', ' ', '', '-')))
	.map((pairs) => pairs.flat().join(''));

test('masking again changes nothing', () => {
	fc.assert(
		fc.property(fc.oneof(sentence, fc.string()), (text) => {
			const masked = mask(text);
			expect(mask(masked)).toBe(masked);
		}),
		{ numRuns: 2000 },
	);
});

test('no CPR number survives in any groups', () => {
	const birthday = fc
		.date({ min: new Date('1920-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString())
		.map((iso) => iso.slice(8, 10) + iso.slice(5, 7) + iso.slice(2, 4));
	const gaps = fc.array(fc.constantFrom('', '', ' ', '-', '.', ' - ', '/', '\u00a0'), {
		minLength: 10,
		maxLength: 10,
	});
	const around = fc.constantFrom('', 'cpr ', 'CPR:', 'mit nummer er\n', 'Jens ', '56 ');
	fc.assert(
		fc.property(
			birthday,
			fc.stringMatching(/^\d{4}$/),
			gaps,
			around,
			(day, last, between, before) => {
				const digits = [...(day + last)];
				const number = digits.map((digit, index) => digit + (between[index] ?? '')).join('');
				// Written as a day with its century or with a time of day after it, it is one.
				fc.pre(!/\d[./-]\d{1,2}[./-]\d\d(?:\d\d|\s)/.test(number));
				const masked = mask(before + number);
				expect(masked.replace(/\D/g, '').length).toBeLessThan(10);
				expect(masked).toContain(MARKERS.cpr);
			},
		),
		{ numRuns: 1000 },
	);
});

test('a text without names, digits and @ is given back as it is', () => {
	const letters = fc.stringMatching(/^[bcdfghjklmnpqrstvwxzæøå ,.!?\n-]*$/);
	fc.assert(
		fc.property(letters, (text) => {
			fc.pre(
				!text.split(/[^\p{L}]+/u).some((word) => FIRST_NAMES.includes(word.replace(/s$/, ''))),
			);
			expect(maskPersonal(text, [])).toBe(text);
		}),
	);
});

test('the parts of a masked text are that text again', () => {
	fc.assert(
		fc.property(sentence, (text) => {
			const masked = mask(text);
			const parts = maskedParts(masked);
			expect(
				parts.map((part) => ('text' in part ? part.text : MARKERS[part.masked])).join(''),
			).toBe(masked);
		}),
	);
	expect(maskedParts('Ring til [navn] på [telefonnummer].')).toEqual([
		{ text: 'Ring til ' },
		{ masked: 'name' },
		{ text: ' på ' },
		{ masked: 'telephone' },
		{ text: '.' },
	]);
});
