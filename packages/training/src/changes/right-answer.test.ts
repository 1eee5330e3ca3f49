import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { rightAnswer } from './right-answer.ts';

const [short] = exampleModule().questions.filter(({ kind }) => kind === 'short');

test.each([
	['one', { kind: 'texts', texts: ['Dette.'] }],
	['many', { kind: 'texts', texts: ['Det første.', 'Det andet.'] }],
	['order', { kind: 'texts', texts: ['Først.', 'Så.', 'Sidst.'] }],
	['match', { kind: 'texts', texts: ['Spørgsmål – LÆ 281', 'Svar – LÆ 285'] }],
	['number', { kind: 'number', value: 14, unit: 'dage' }],
	['date', { kind: 'date', day: '2027-01-01' }],
	['judge', { kind: 'verdict', verdict: 'unclear', missing: ['Hvad svaret skal bruges til.'] }],
	['short', { kind: 'texts', texts: [short?.kind === 'short' ? short.model : ''] }],
])('the right answer of “%s”', (id, answer) => {
	const question = exampleModule().questions.find((one) => one.id === id);
	expect(question && rightAnswer(question)).toEqual(answer);
});
