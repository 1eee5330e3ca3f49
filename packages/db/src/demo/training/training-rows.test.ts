import { describe, expect, test } from 'vitest';
import { demoMaterial } from '../../../../../scripts/demo.ts';
import { demoRows } from '../rows.ts';
import { reform } from './law-rows.ts';

const today = new Date('2026-11-25T08:00:00Z');
const { training, people } = demoRows(await demoMaterial(today));

const rowsOf = <Row extends { personId?: string | null }>(
	mailbox: string,
	rows: readonly Row[],
) => {
	const person = people.find(({ email }) => email.startsWith(`${mailbox}@`));
	return rows.filter(({ personId }) => personId === person?.id);
};
const share = (rows: readonly { right: boolean }[]) =>
	rows.filter(({ right }) => right).length / rows.length;

test('at least forty have begun, each module at least five, and not everybody is done', () => {
	const { progress } = training;
	expect(new Set(progress.map(({ personId }) => personId)).size).toBeGreaterThanOrEqual(40);
	const bySlug = Map.groupBy(progress, ({ slug }) => slug);
	expect(bySlug.size).toBe(8);
	for (const rows of bySlug.values()) {
		expect(rows.filter(({ completedAt }) => completedAt).length).toBeGreaterThanOrEqual(5);
	}
	const halfway = progress.filter(({ completedAt }) => !completedAt);
	expect(halfway.length).toBeGreaterThan(10);
	expect(training.certificates).toHaveLength(progress.length - halfway.length);
});

test('nothing has happened after today, and nothing twice', () => {
	for (const { answeredAt } of training.answers) expect(new Date(answeredAt) < today).toBe(true);
	expect(new Set(training.answers.map(({ id }) => id)).size).toBe(training.answers.length);
	expect(new Set(training.certificates.map(({ code }) => code)).size).toBe(
		training.certificates.length,
	);
});

describe('answers', () => {
	const inPurpose = (wanted: string) =>
		training.answers.filter(({ purpose }) => purpose === wanted);

	test('are better after the module than before it', () => {
		expect(share(inPurpose('after')) - share(inPurpose('before'))).toBeGreaterThan(0.15);
	});

	test('to one question mislead those who know most', () => {
		const ability = (personId: string) =>
			share(training.answers.filter((answer) => answer.personId === personId));
		const misled = training.answers.filter(
			({ item, purpose }) => item === 'question/at-least-days' && purpose === 'step',
		);
		const mean = (rows: readonly { personId: string }[]) =>
			rows.reduce((sum, { personId }) => sum + ability(personId), 0) / rows.length;
		expect(misled.length).toBeGreaterThan(10);
		expect(mean(misled.filter(({ right }) => !right))).toBeGreaterThan(
			mean(misled.filter(({ right }) => right)),
		);
	});
});

test.each(['laege', 'sagsbehandler'])(
	'of %s some is done, some half done, some due today, and a change of the law waits',
	(mailbox) => {
		const progress = rowsOf(mailbox, training.progress);
		expect(progress.filter(({ completedAt }) => completedAt).length).toBeGreaterThanOrEqual(3);
		expect(progress.filter(({ completedAt }) => !completedAt)).toHaveLength(1);
		const memories = rowsOf(mailbox, training.memories);
		const due = memories.filter(({ dueAt }) => new Date(dueAt) <= today);
		expect(due.length).toBeGreaterThanOrEqual(3);
		expect(due.length).toBeLessThan(memories.length);
		const learned = rowsOf(mailbox, training.learned);
		const old = learned.find(({ reference }) => reference === reform.reference);
		expect(old && new Date(old.learnedOn) < new Date(reform.effectiveOn)).toBe(true);
		expect(rowsOf(mailbox, training.lessons)).toEqual([]);
		expect(rowsOf(mailbox, training.plans)).toMatchObject([{ minutes: 8 }]);
	},
);

test('some have taken the lesson about the change, and one change waits for New Year', () => {
	expect(training.lessons.length).toBeGreaterThan(0);
	expect(training.law.changes.map(({ effectiveOn }) => effectiveOn)).toEqual([
		new Date('2026-07-01'),
		new Date('2027-01-01'),
	]);
	const { statements, changes, revisions } = training.law;
	const references = new Set(statements.map(({ reference }) => reference));
	for (const { id, reference, before } of changes) {
		expect(references).toContain(reference);
		expect(revisions.find((revision) => revision.id === id)).toMatchObject({
			reference,
			before: { text: before, status: 'in-force' },
		});
	}
});
