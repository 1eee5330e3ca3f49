import { describe, expect, test } from 'vitest';
import { dayAsDate } from './danish-day.ts';
import { addressProblem, answerProblem, groupCount, waveName, waveState } from './labels.ts';

test('a wave is named by its half-year', () => {
	expect(waveName({ year: 2027, half: 1 })).toBe('1. halvår 2027');
	expect(waveName({ year: 2027, half: 2 })).toBe('2. halvår 2027');
});

test('one doctor is a doctor, and several are doctors', () => {
	expect(groupCount.gp({ count: 1 })).toBe('1 læge');
	expect(groupCount.gp({ count: 0 })).toBe('0 læger');
	expect(groupCount.adviser({ count: 6 })).toBe('6 rådgivere');
});

describe('where a wave stands', () => {
	const days = { opensOn: dayAsDate('2027-02-01'), closesOn: dayAsDate('2027-03-01') };
	const stateOn = (day: string, status: 'draft' | 'open' | 'closed' = 'open') =>
		waveState({ ...days, status }, dayAsDate(day));

	test.each([
		['2027-01-31', 'Åbner 1. februar 2027', 'info'],
		['2027-02-01', 'Åben', 'success'],
		['2027-03-01', 'Åben', 'success'],
		['2027-03-02', 'Fristen er udløbet', 'warning'],
	])('on %s, sent: %s', (day, word, tone) => {
		expect(stateOn(day)).toEqual({ word, tone });
	});

	test('does not depend on the day before it is sent and after it is closed', () => {
		expect(stateOn('2027-02-15', 'draft').word).toBe('Under forberedelse');
		expect(stateOn('2027-02-15', 'closed').word).toBe('Lukket');
	});
});

test('a code that is none is told what it is made of', () => {
	const text = { da: 'Spørgsmål', en: 'Question' };
	const problem = answerProblem('not-a-code', { id: 'own-code', kind: 'own-code', text });
	expect(problem).toMatch(/^Koden skal være to bogstaver, en dag fra 01 til 31 og to bogstaver/);
});

test('a text that is too long is told how long it may be', () => {
	const text = { da: 'Spørgsmål', en: 'Question' };
	const better = { id: 'better', kind: 'text', text, maxLength: 1000 } as const;
	expect(answerProblem('too-long', better)).toBe('Svaret er for langt. Skriv højst 1.000 tegn.');
	expect(answerProblem('not-an-option', better)).toBe('Vælg et af svarene på siden.');
});

describe('a faulty line of a list', () => {
	test.each([
		[{ line: 3, column: 'email', code: 'not-an-address' }, /^Linje 3: .*gyldig adresse/],
		[{ line: 4, column: 'email', code: 'double-address' }, /^Linje 4: .*tidligere i listen/],
		[{ line: 5, column: 'name', code: 'missing-value' }, /^Linje 5: .*navn/i],
	] as const)('%o is named with what to do', (problem, words) => {
		expect(addressProblem(problem)).toMatch(words);
	});
});
