import type { Prisma } from '../../generated/client.ts';
import { demoEmail } from '../people/fixed-people.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { Streams } from '../random/stream.ts';
import { endedRows, type EndedRows } from './ended-rows.ts';
import { frameRows, type FrameRows } from './frame-rows.ts';
import type { DemoWorkshops } from './material.ts';

export type WorkshopRows = EndedRows & {
	readonly frames: readonly FrameRows[];
};

export type WorkshopSources = {
	readonly programmeId: string;
	readonly workshops: DemoWorkshops;
	readonly identifiers: Identifiers;
	readonly streams: Streams;
	readonly today: Date;
};

const hour = 3_600_000;

/** Two workshops of a section: one of 2021 that is passed on and answered, and one that is open today. */
export function workshopRows(sources: WorkshopSources): WorkshopRows {
	const { identifiers } = sources;
	const leaders = ['facilitator', 'facilitator-2'].map((mailbox) =>
		identifiers.uuid(`person ${demoEmail(mailbox)}`),
	);
	const ended = endedRows(leaders, sources);
	const open = openFrame(leaders, sources);
	return {
		...ended,
		frames: [...ended.frames, open],
		documents: [...ended.documents, jointDocument(open.workshop.id ?? '')],
	};
}

/** It begins at the next full hour. */
function openFrame(leaders: readonly string[], sources: WorkshopSources): FrameRows {
	const { programmeId, workshops, identifiers, today } = sources;
	const id = identifiers.uuid('workshop open');
	return frameRows(
		workshops.short,
		{
			...{ id, programmeId, status: 'open', createdById: leaders[0] ?? null },
			title: workshops.short.title,
			code: workshops.code(identifiers.bytes('workshop open')),
			startsAt: new Date(Math.ceil((today.getTime() + 1) / hour) * hour),
			createdAt: new Date(today.getTime() - 72 * hour),
		},
		{ leaders, identifiers },
	);
}

const jointDocument = (id: string): Prisma.WorkshopDocumentCreateManyInput => ({
	...{ id, workshopId: id, kind: 'joint', state: null },
});
