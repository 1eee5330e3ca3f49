import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import { enqueue } from '#lib/server/jobs.ts';
import {
	createWorkshop,
	outsiders,
	participantIn,
	type TestWorkshop,
	writeExample,
} from '../test-workshop.ts';
import * as answering from './answering.ts';
import * as followers from './followers.ts';
import * as outcome from './outcome.ts';
import { askAgain, tellFollowers, tellRecipients } from './passing-mail.ts';
import * as passingOn from './passing-on.ts';
import * as recipients from './recipients.ts';
import { sealId, unsealId } from './signed-link.ts';

vi.mock('#lib/server/jobs.ts', () => ({ enqueue: vi.fn() }));

const chair = { name: 'Åse Ørum', position: 'udvalgsformand', email: 'Aase@kommune.example' };
const yes = { verdict: 'accepted', why: 'Det giver mening.', dueOn: '2027-06-01' } as const;

let workshop: TestWorkshop;

/** An ended workshop with two examples in its joint document. */
beforeEach(async () => {
	workshop = await createWorkshop({ phase: 'end' });
	await database.workshop.update({ where: { id: workshop.id }, data: { status: 'ended' } });
	for (const title of ['Fast læge i jobcentret', 'Fælles møde'])
		await writeExample(workshop.id, { title, what: 'Hver uge.', decidedBy: 'management' });
	vi.mocked(enqueue).mockClear();
});

async function passOnTo(recipient = chair) {
	await recipients.add(workshop.facilitator, workshop.id, recipient);
	await passingOn.passOn(workshop.facilitator, workshop.id);
	const { id } = await database.workshopRecipient.findFirstOrThrow({
		where: { workshopId: workshop.id },
	});
	const known = await answering.recognise(sealId('recipient', id));
	if (!known) throw new Error('The recipient is not known by their own link.');
	const found = await answering.find(known);
	return { recipient: known, proposals: found?.proposals ?? [] };
}

function mailsOf(kind: 'workshopPassedOn' | 'workshopAnswered' | 'workshopAskedAgain') {
	return database.mail.findMany({ where: { kind, programmeId: workshop.programme.id } });
}

describe('a link', () => {
	it('is good for one person and one purpose', () => {
		const id = crypto.randomUUID();
		expect(unsealId('recipient', sealId('recipient', id))).toBe(id);
		expect(unsealId('follower', sealId('recipient', id))).toBeUndefined();
		expect(unsealId('recipient', `${sealId('recipient', id).slice(0, -2)}AA`)).toBeUndefined();
		expect(unsealId('recipient', 'nonsense')).toBeUndefined();
	});
});

describe('passing on', () => {
	it('keeps the examples as they stand, and writes to each recipient once', async () => {
		const { proposals } = await passOnTo();
		expect(proposals.map(({ example }) => example.title)).toEqual([
			'Fast læge i jobcentret',
			'Fælles møde',
		]);
		expect(await passingOn.passOn(workshop.facilitator, workshop.id)).toBe(false);
		await Promise.all([tellRecipients(workshop.id), tellRecipients(workshop.id)]);
		const mails = await mailsOf('workshopPassedOn');
		expect(mails).toMatchObject([{ recipient: 'aase@kommune.example' }]);
		expect(mails[0]?.body).not.toContain('/videregivet/');
	});

	it('waits until the workshop is over, and somebody is there to receive', async () => {
		const reason = () =>
			passingOn.passOn(workshop.facilitator, workshop.id).catch((refusal: unknown) => refusal);
		expect(await reason()).toMatchObject({ reason: 'nobody' });
		await recipients.add(workshop.facilitator, workshop.id, chair);
		await database.workshop.update({ where: { id: workshop.id }, data: { status: 'running' } });
		expect(await reason()).toMatchObject({ reason: 'not-ended' });
	});

	it('can be taken back until somebody has answered', async () => {
		const { recipient } = await passOnTo();
		expect(await passingOn.takeBack(workshop.facilitator, workshop.id)).toBe(true);
		expect(await answering.find(recipient)).toBeUndefined();
		await passingOn.passOn(workshop.facilitator, workshop.id);
		const anew = await answering.find(recipient);
		await answering.answer(recipient, anew?.proposals[0]?.id ?? '', yes);
		expect(await passingOn.takeBack(workshop.facilitator, workshop.id)).toBe(false);
	});

	it('is for those who lead the workshop', async () => {
		for (const [who, actor] of await outsiders(workshop)) {
			await expect(passingOn.passOn(actor, workshop.id), who).rejects.toMatchObject({
				status: 404,
			});
			await expect(recipients.list(actor, workshop.id), who).rejects.toMatchObject({ status: 404 });
			await expect(recipients.add(actor, workshop.id, chair), who).rejects.toMatchObject({
				status: 404,
			});
		}
	});

	it('names nobody twice, and lets go of nobody who has answered', async () => {
		const { recipient, proposals } = await passOnTo();
		expect(await recipients.add(workshop.facilitator, workshop.id, chair)).toBe(false);
		await answering.answer(recipient, proposals[0]?.id ?? '', yes);
		expect(await recipients.remove(workshop.facilitator, workshop.id, recipient.id)).toBe(false);
		const [listed] = await recipients.list(workshop.facilitator, workshop.id);
		expect(listed).toMatchObject({ ...chair, email: 'aase@kommune.example', answered: 1 });
	});
});

describe('an answer', () => {
	it('is kept beside the earlier ones, and the last one counts', async () => {
		const { recipient, proposals } = await passOnTo();
		const proposal = proposals[0]?.id ?? '';
		await answering.answer(recipient, proposal, yes);
		await answering.answer(recipient, proposal, yes);
		const no = { verdict: 'rejected', why: 'Der er ingen penge.', dueOn: undefined } as const;
		await answering.answer(recipient, proposal, no);
		const found = await outcome.find(workshop.id);
		expect(found?.proposals[0]?.answers).toMatchObject([
			{ verdict: 'rejected', name: 'Åse Ørum', dueOn: null, earlier: [{ verdict: 'accepted' }] },
		]);
		expect(found?.proposals[0]?.answers[0]?.earlier).toHaveLength(1);
	});

	it('is for a proposal of the own document only', async () => {
		const { recipient } = await passOnTo();
		workshop = await createWorkshop({ phase: 'end' });
		await database.workshop.update({ where: { id: workshop.id }, data: { status: 'ended' } });
		await writeExample(workshop.id, { title: 'Et andet', what: 'Andet.' });
		const { proposals } = await passOnTo({ ...chair, email: 'en.anden@kommune.example' });
		expect(await answering.answer(recipient, proposals[0]?.id ?? '', yes)).toBe(false);
	});

	it('is told to those who follow, once, and not to those who have left', async () => {
		const participant = await participantIn(workshop.id);
		await followers.follow(participant, 'Deltager@example.dk');
		await followers.follow(participant, 'deltager@example.dk');
		await followers.follow(participant, 'gaar@example.dk');
		const leaving = await database.workshopFollower.findFirstOrThrow({
			where: { email: 'gaar@example.dk' },
		});
		expect(await followers.unfollow(sealId('recipient', leaving.id))).toBe(false);
		expect(await followers.unfollow(sealId('follower', leaving.id))).toBe(true);
		const { recipient, proposals } = await passOnTo();
		await tellFollowers(workshop.id);
		expect(await mailsOf('workshopAnswered')).toHaveLength(0);
		await answering.answer(recipient, proposals[0]?.id ?? '', yes);
		await Promise.all([tellFollowers(workshop.id), tellFollowers(workshop.id)]);
		expect(await mailsOf('workshopAnswered')).toMatchObject([{ recipient: 'deltager@example.dk' }]);
	});
});

describe('a year later', () => {
	it('recipients are asked once what came of it', async () => {
		await passOnTo();
		await tellRecipients(workshop.id);
		await askAgain();
		expect(await mailsOf('workshopAskedAgain')).toHaveLength(0);
		const later = new Date(Date.now() + 366 * 24 * 60 * 60 * 1000);
		await askAgain(later);
		await askAgain(later);
		expect(await mailsOf('workshopAskedAgain')).toHaveLength(1);
	});
});
