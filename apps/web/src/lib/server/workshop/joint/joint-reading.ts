import type { Prisma } from '@raadgiver/db';
import type { DocumentModel } from '@raadgiver/workshop';
import { dotResult, type DotResult } from '#lib/workshop/joint/dot-result.ts';
import { pageOf, type DocumentPage } from '#lib/workshop/joint/page-of.ts';
import type { RoomNames } from '#lib/workshop/joint/source-words.ts';
import { getLocale } from '#paraglide/runtime.js';
import type { Participant } from '../joining/participants.ts';
import * as dots from './dots.ts';
import { findState, findWhere, modelOf, type JointPage } from './joint-page.ts';

/** The document as it is read: the same for all readers of one language. */
export interface Reading extends JointPage {
	readonly model: DocumentModel;
}

/** What those who take part are given of the joint document, and of their own dots. */
export interface Together {
	readonly page: DocumentPage;
	readonly names: RoomNames;
	readonly dotsEach: number;
	readonly votesClosed: boolean;
	/** How the dots lie, once the vote is closed. */
	readonly result: DotResult | undefined;
	/** Where the participant's own dots lie. */
	readonly own: dots.Dots;
	/** Examples on which some of them lie, and which stand in the document no more. */
	readonly stray: readonly string[];
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

const lately = new Map<string, { at: number; reading: Promise<Reading | undefined> }>();

function findLately(where: Prisma.WorkshopWhereInput): Promise<Reading | undefined> {
	const key = `${getLocale()} ${JSON.stringify(where)}`;
	const now = Date.now();
	for (const [old, { at }] of lately) if (now - at >= READ_AGAIN_AFTER) lately.delete(old);
	const known = lately.get(key);
	if (known) return known.reading;
	const reading = read(where);
	lately.set(key, { at: now, reading });
	// That there is nothing yet, or that it could not be read, holds for whoever asked meanwhile alone.
	const forget = () => {
		if (lately.get(key)?.reading === reading) lately.delete(key);
	};
	reading.then((found) => found ?? forget(), forget);
	return reading;
}

async function read(where: Prisma.WorkshopWhereInput): Promise<Reading | undefined> {
	const page = await findWhere(where);
	return page && { ...page, model: modelOf(page) };
}

/** The document for somebody who takes part. Nothing before plenary. */
export function findFor(participant: Participant): Promise<Reading | undefined> {
	return findLately({ id: participant.workshopId, ...readTogether });
}

/** The document for anybody who has the address. Nothing before it is passed on. */
export function findPassedOn(workshopId: string): Promise<Reading | undefined> {
	return findLately({ id: workshopId, passedOnAt: { not: null } });
}

/** The document as all who take part may read it at this very moment. Nothing before plenary. */
export async function readNow(workshopId: string): Promise<DocumentModel | undefined> {
	const state = await findState({ id: workshopId, ...readTogether });
	return state && modelOf(state);
}

/**
 * What the participant's own page shows in plenary, while dots are given and at the end.
 * @param asked the page of the document; the first, where it is no number
 */
export async function togetherFor(
	participant: Participant,
	asked = 0,
): Promise<Together | undefined> {
	const [reading, own] = await Promise.all([findFor(participant), dots.own(participant)]);
	if (!reading) return undefined;
	const { model, names, workshop } = reading;
	const votesClosed = workshop.votesClosedAt !== null;
	const standing = new Set(
		model.themes.flatMap(({ examples }) => examples.map((example) => example.id)),
	);
	return {
		...{ names, own, votesClosed, dotsEach: workshop.dotsEach },
		page: pageOf(model, asked),
		result: votesClosed ? dotResult(model) : undefined,
		stray: Object.keys(own).filter((id) => !standing.has(id)),
	};
}
