import type { Prisma } from '@raadgiver/db';
import type { DocumentModel } from '@raadgiver/workshop';
import type { RoomNames } from '#lib/workshop/joint/source-words.ts';
import { getLocale } from '#paraglide/runtime.js';
import * as dots from './dots.ts';
import { findWhere, modelOf, type JointPage } from './joint-page.ts';
import type { Participant } from './participants.ts';

/** What those who take part are given of the joint document, and of their own dots. */
export interface Together {
	readonly model: DocumentModel;
	readonly hidden: readonly string[];
	readonly names: RoomNames;
	readonly themes: readonly string[];
	readonly dotsEach: number;
	readonly votesClosed: boolean;
	/** How many dots each example has, once the vote is closed. */
	readonly dots: dots.Dots | undefined;
	/** Where the participant's own dots lie. */
	readonly own: dots.Dots;
}

/** Everybody reads the document from plenary on. */
const readTogether = {
	OR: [
		{ passedOnAt: { not: null } },
		{ status: 'ended' },
		{ phase: { kind: { in: ['plenary', 'vote', 'end'] } } },
	],
} satisfies Prisma.WorkshopWhereInput;

/**
 * Milliseconds. A thousand participants come to plenary in the same seconds, and each would else have
 * the whole document put together for themselves.
 */
const READ_AGAIN_AFTER = 1_000;

const lately = new Map<string, { at: number; page: Promise<JointPage | undefined> }>();

function findLately(where: Prisma.WorkshopWhereInput): Promise<JointPage | undefined> {
	const key = `${getLocale()} ${JSON.stringify(where)}`;
	const now = Date.now();
	for (const [old, { at }] of lately) if (now - at >= READ_AGAIN_AFTER) lately.delete(old);
	const page = lately.get(key)?.page ?? findWhere(where);
	if (!lately.has(key)) lately.set(key, { at: now, page });
	return page;
}

/** The document for somebody who takes part. Nothing before plenary. */
export function findFor(participant: Participant): Promise<JointPage | undefined> {
	return findLately({ id: participant.workshopId, ...readTogether });
}

/** The document for anybody who has the address. Nothing before it is passed on. */
export function findPassedOn(workshopId: string): Promise<JointPage | undefined> {
	return findLately({ id: workshopId, passedOnAt: { not: null } });
}

/** What the participant's own page shows in plenary, while dots are given and at the end. */
export async function togetherFor(participant: Participant): Promise<Together | undefined> {
	const [page, own] = await Promise.all([findFor(participant), dots.own(participant)]);
	if (!page) return undefined;
	const { hidden, names, workshop } = page;
	return {
		model: modelOf(page),
		hidden,
		names,
		themes: workshop.themes,
		dotsEach: workshop.dotsEach,
		votesClosed: workshop.votesClosedAt !== null,
		dots: page.dots,
		own,
	};
}
