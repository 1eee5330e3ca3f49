import { expect, test } from 'vitest';
import { demoMaterial } from '../../../../../scripts/demo.ts';
import { demoRows } from '../rows.ts';

const today = new Date('2026-11-25T08:20:00Z');
const { workshops } = demoRows(await demoMaterial(today));

const byStatus = (wanted: string) =>
	workshops.frames.find(({ workshop }) => workshop.status === wanted);

test('one workshop is over since 17 May 2021, and one is open from the next full hour', () => {
	expect(byStatus('ended')?.workshop.endedAt).toEqual(new Date('2021-05-17T13:00:00Z'));
	const open = byStatus('open');
	expect(open?.workshop.startsAt).toEqual(new Date('2026-11-25T09:00:00Z'));
	expect(open?.workshop.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
	expect(open?.facilitators).toHaveLength(2);
	expect(open?.phases.some(({ kind }) => kind === 'breakout')).toBe(true);
});

test('each room handed in before the time was up, and nobody was alone', () => {
	const { rooms, participants, moments } = workshops;
	expect(rooms).toHaveLength(7);
	for (const { id, handedInAt } of rooms) {
		expect(handedInAt && handedInAt < new Date('2021-05-17T12:25:00Z')).toBe(true);
		expect(participants.filter(({ roomId }) => roomId === id).length).toBeGreaterThanOrEqual(5);
	}
	const keys = moments.map(({ documentId, at }) => `${documentId} ${new Date(at).getTime()}`);
	expect(new Set(keys).size).toBe(keys.length);
});

test('nobody laid more than three dots, and what was merged has none', () => {
	const { dots, proposals } = workshops;
	for (const given of Map.groupBy(dots, ({ participantId }) => participantId).values())
		expect(given.reduce((sum, one) => sum + one.dots, 0)).toBe(3);
	const standing = new Set(proposals.map(({ exampleId }) => exampleId));
	expect(dots.every(({ exampleId }) => standing.has(exampleId))).toBe(true);
	expect(proposals).toHaveLength(22);
});

test('proposals have answers of each kind, some a second one, and some none', () => {
	const { answers, proposals, recipients } = workshops;
	const ids = new Set(proposals.map(({ id }) => id));
	expect(answers.every(({ proposalId }) => ids.has(proposalId))).toBe(true);
	expect(new Set(answers.map(({ verdict }) => verdict)).size).toBe(3);
	const answered = Map.groupBy(answers, ({ proposalId }) => proposalId);
	expect([...answered.values()].some((one) => one.length > 1)).toBe(true);
	expect(answered.size).toBeLessThan(proposals.length);
	expect(new Set(answers.map(({ recipientId }) => recipientId)).size).toBe(recipients.length);
});
