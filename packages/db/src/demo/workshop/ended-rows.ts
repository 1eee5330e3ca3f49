import type { Prisma } from '../../generated/client.ts';
import { demoEmail } from '../people/fixed-people.ts';
import type { Identifiers } from '../random/identifiers.ts';
import { answers, recipients } from './answers.ts';
import { dotRows, dotSums } from './dots.ts';
import { frameRows, type FrameRows } from './frame-rows.ts';
import type { DemoJoint } from './material.ts';
import { participantRows } from './participants.ts';
import type { WorkshopSources } from './workshop-rows.ts';
import { exampleId, momentRows, writtenRooms } from './written.ts';

export type EndedRows = {
	readonly frames: readonly FrameRows[];
	readonly rooms: readonly Prisma.WorkshopRoomCreateManyInput[];
	readonly participants: readonly Prisma.WorkshopParticipantCreateManyInput[];
	readonly documents: readonly Prisma.WorkshopDocumentCreateManyInput[];
	readonly moments: readonly Prisma.WorkshopMomentCreateManyInput[];
	readonly dots: readonly Prisma.WorkshopDotCreateManyInput[];
	readonly proposals: readonly Prisma.WorkshopProposalCreateManyInput[];
	readonly recipients: readonly Prisma.WorkshopRecipientCreateManyInput[];
	readonly answers: readonly Prisma.WorkshopProposalAnswerCreateManyInput[];
	readonly followers: readonly Prisma.WorkshopFollowerCreateManyInput[];
};

/** The general assembly of 17 May 2021, 13.00–15.00 in Denmark. */
const begins = new Date('2021-05-17T11:00:00Z');
const comeIn = new Date('2021-05-17T10:45:00Z');
const breakout = new Date('2021-05-17T11:50:00Z');
const votesClosed = new Date('2021-05-17T12:50:00Z');
const ends = new Date('2021-05-17T13:00:00Z');
const passedOn = new Date('2021-05-20T08:30:00Z');
/** A year after it, when the recipients were asked what came of it. */
const askedAgain = new Date('2022-05-17T07:00:00Z');

const rooms = 7;

/** Samples that say nearly the same: the first of each was merged into the second. */
const merged = [
	[19, 3],
	[10, 1],
] as const;

/** Those who wished to be told. They have been told of every answer. */
const followers = ['malene', 'en-der-tvivler', 'poul-erik'];
const lastTold = new Date('2021-12-20T09:31:00Z');

/** The workshop of 2021, from its first participant to the last answer. */
export function endedRows(leaders: readonly string[], sources: WorkshopSources): EndedRows {
	const { programmeId, workshops, identifiers, streams } = sources;
	const workshopId = identifiers.uuid('workshop 2021');
	const { long } = workshops;
	const written = writtenRooms(workshopId, rooms, breakout, sources);
	const participants = participantRows(
		workshopId,
		written.map(({ id }) => id),
		comeIn,
		{ identifiers, random: streams('workshop participants') },
	);
	const gone = merged.map(([from]) => exampleId(identifiers, from));
	const standing = written
		.flatMap(({ examples }) => examples.map(({ id }) => id))
		.filter((id) => !gone.includes(id));
	const dots = dotRows(
		workshopId,
		participants.map(({ id }) => id ?? ''),
		standing,
		{ dotsEach: long.dotsEach, random: streams('workshop dots') },
	);
	const joint = workshops.joint({
		template: long,
		rooms: written,
		merges: merged.map(
			([from, to]) => [exampleId(identifiers, from), exampleId(identifiers, to)] as const,
		),
		dots: dotSums(dots),
	});
	return {
		frames: [
			frameRows(
				long,
				{
					...{ id: workshopId, programmeId, status: 'ended', createdById: leaders[0] ?? null },
					title: 'Samarbejdet mellem sundhedsvæsen og jobcenter',
					code: workshops.code(identifiers.bytes('workshop 2021')),
					...{ startsAt: begins, endedAt: ends, votesClosedAt: votesClosed },
					...{ passedOnAt: passedOn, createdAt: new Date('2021-04-12T09:00:00Z') },
				},
				{ leaders, identifiers },
			),
		],
		rooms: written.map(({ id, number, handedInAt }) => ({ id, workshopId, number, handedInAt })),
		participants,
		documents: [
			{ id: workshopId, workshopId, kind: 'joint', state: joint.state },
			...written.map(({ id, number, examples }) => ({
				...{ id, workshopId, kind: 'room' as const },
				state: workshops.roomDocument(number, examples),
			})),
		],
		moments: momentRows(workshopId, written, breakout),
		dots,
		...passedOnRows(workshopId, joint, identifiers),
	};
}

/** What was passed on, to whom, and what they answered. */
function passedOnRows(
	workshopId: string,
	{ proposals }: DemoJoint,
	identifiers: Identifiers,
): Pick<EndedRows, 'proposals' | 'recipients' | 'answers' | 'followers'> {
	const proposalId = (example: string) => identifiers.uuid(`proposal ${example}`);
	const recipientId = (mailbox: string) => identifiers.uuid(`recipient ${mailbox}`);
	return {
		proposals: proposals.map(({ exampleId: example, content }, index) => ({
			...{ id: proposalId(example), workshopId, exampleId: example, place: index + 1, content },
		})),
		recipients: recipients.map(({ mailbox, name, position }) => ({
			...{ id: recipientId(mailbox), workshopId, name, position, email: demoEmail(mailbox) },
			...{ toldAt: passedOn, askedAgainAt: askedAgain },
		})),
		answers: answers.map(({ sample, from, verdict, why, dueOn, at }, place) => ({
			id: identifiers.uuid(`answer to a proposal ${place}`),
			proposalId: proposalId(exampleId(identifiers, sample)),
			recipientId: recipientId(from),
			...{ verdict, why, dueOn: dueOn ? new Date(dueOn) : null, at: new Date(at) },
		})),
		followers: followers.map((mailbox) => ({
			id: identifiers.uuid(`follower ${mailbox}`),
			...{ workshopId, email: demoEmail(mailbox), toldAt: lastTold },
		})),
	};
}
