import type { ProposalVerdict } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { roomName, type RoomNames } from '#lib/workshop/joint/source-words.ts';
import type { Proposal } from './passing-on.ts';

/** What a recipient says to a proposal. */
export interface ProposalAnswer {
	readonly recipientId: string;
	readonly name: string;
	readonly position: string | null;
	readonly verdict: ProposalVerdict;
	readonly why: string;
	readonly dueOn: Date | null;
	readonly at: Date;
	/** What the same recipient said before, the newest first. */
	readonly earlier: readonly Pick<ProposalAnswer, 'verdict' | 'why' | 'at'>[];
}

/** A proposal and what has been answered to it, recipients in the order in which they first answered. */
export interface AnsweredProposal extends Proposal {
	readonly id: string;
	readonly answers: readonly ProposalAnswer[];
}

/** What came of a document that was passed on. */
export interface Outcome {
	readonly title: string;
	readonly code: string;
	readonly programme: string;
	readonly passedOnAt: Date;
	readonly names: RoomNames;
	readonly proposals: readonly AnsweredProposal[];
}

/** What came of a workshop's document; nothing before it is passed on. */
export async function find(workshopId: string): Promise<Outcome | undefined> {
	const workshop = await database.workshop.findFirst({
		where: { id: workshopId, passedOnAt: { not: null } },
		select: {
			...{ title: true, code: true, passedOnAt: true, namesRooms: true },
			programme: { select: { name: true } },
			rooms: { select: { id: true, number: true, name: true } },
			proposals: {
				orderBy: { place: 'asc' },
				select: {
					...{ id: true, content: true },
					answers: {
						orderBy: { at: 'desc' },
						select: {
							...{ recipientId: true, verdict: true, why: true, dueOn: true, at: true },
							recipient: { select: { name: true, position: true } },
						},
					},
				},
			},
		},
	});
	if (!workshop?.passedOnAt) return undefined;
	const { title, code, programme, passedOnAt, namesRooms, rooms, proposals } = workshop;
	return {
		...{ title, code, programme: programme.name, passedOnAt },
		names: namesRooms ? Object.fromEntries(rooms.map((room) => [room.id, roomName(room)])) : {},
		proposals: proposals.map(({ id, content, answers }) => ({
			...(content as unknown as Proposal),
			id,
			answers: latest(answers),
		})),
	};
}

type Row = Omit<ProposalAnswer, 'name' | 'position' | 'earlier'> & {
	readonly recipient: { readonly name: string; readonly position: string | null };
};

/** The last answer of each counts, and carries the earlier ones with it. */
function latest(newestFirst: readonly Row[]): ProposalAnswer[] {
	const byRecipient = Map.groupBy(newestFirst, ({ recipientId }) => recipientId);
	return [...byRecipient.values()].flatMap(([last, ...before]) => {
		if (!last) return [];
		const { recipient, ...answer } = last;
		const earlier = before.map(({ verdict, why, at }) => ({ verdict, why, at }));
		return [{ ...answer, ...recipient, earlier }];
	});
}
