import { expect, test } from 'vitest';
import { isComplete, nextStep, shareDone } from './progress.ts';
import { wayOf } from './way.ts';

const module = {
	before: ['who'],
	steps: [{ page: 'first' }, { question: 'when' }, { case: 'monday' }],
	after: ['how'],
};
const way = ['before/who', 'page/first', 'question/when', 'case/monday', 'after/how'];

test('the way goes from one short test to the other', () => {
	expect(wayOf(module)).toEqual(way);
});

test('the next step is the first that is not done, whatever was done after it', () => {
	expect(nextStep(module, [])).toBe('before/who');
	expect(nextStep(module, ['before/who', 'question/when'])).toBe('page/first');
	expect(nextStep(module, way)).toBeUndefined();
});

test('a module is complete when every step is done, and not before', () => {
	expect(isComplete(module, way.slice(1))).toBe(false);
	expect(isComplete(module, way.toReversed())).toBe(true);
});

test('of another version counts what still exists', () => {
	expect(shareDone(module, [])).toBe(0);
	expect(shareDone(module, ['page/first', 'page/taken-out', 'after/how'])).toBe(0.4);
	expect(isComplete(module, [...way, 'page/taken-out'])).toBe(true);
	expect(shareDone(module, way)).toBe(1);
});
