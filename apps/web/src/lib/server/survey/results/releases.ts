import { error } from '@sveltejs/kit';
import type { Prisma, ReleaseKind, Role } from '@raadgiver/db';
import { RESPONDENT_GROUPS } from '@raadgiver/survey';
import { z } from 'zod';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { byTime, type HalfYear } from '#lib/survey/half-year.ts';

export const RELEASES_A_PAGE = 20;

/** What a release covered, by ids. */
export const coversSchema = z.object({
	waves: z.array(z.string()),
	groups: z.array(z.enum(RESPONDENT_GROUPS)),
	/** Left out: all of them. */
	questions: z.array(z.string()).optional(),
	/** Questions that the figures were divided by, or that stood in each row. */
	background: z.array(z.string()).optional(),
	/** In rows: whether the reasons for a missing answer to a background question were told apart. */
	reasons: z.boolean().optional(),
	/** In rows: whether open answers stood in them. */
	texts: z.boolean().optional(),
	/** Of figures: whether they were put together on the page of data, and can be once more. */
	again: z.boolean().optional(),
	/** Of a refusal: the sets of background questions that would have singled somebody out. */
	rare: z.array(z.array(z.string())).optional(),
});

export type Covers = z.infer<typeof coversSchema>;

/** What leaves the house, as it is entered in the ledger. */
export interface NewRelease {
	readonly kind: ReleaseKind;
	/** The file's kind: pdf, docx, xlsx, csv, sav. */
	readonly format: string;
	readonly covers: Covers;
	/** The smallest group that was shown. */
	readonly minimumGroup: number;
}

/** An entry of the ledger. */
export interface ReleaseEntry {
	readonly id: string;
	readonly kind: ReleaseKind;
	readonly format: string;
	readonly covers: Covers;
	readonly minimumGroup: number;
	readonly createdAt: Date;
	/** Nobody where the account has been deleted since. */
	readonly person: string | undefined;
	/** The waves covered, oldest first. */
	readonly waves: readonly HalfYear[];
	/** Whether the actor took it and may fetch it again; a report has a page of its own. */
	readonly isFetchable: boolean;
}

/** Who may take what: rows are for those who examine the programme from outside, and for nobody else. */
const TAKERS: Readonly<Record<ReleaseKind, readonly Role[]>> = {
	report: ['coordinator', 'management', 'evaluator'],
	figures: ['coordinator', 'management', 'evaluator'],
	rows: ['evaluator'],
	refusedRows: ['evaluator'],
};

const READERS: readonly Role[] = ['coordinator', 'management', 'evaluator'];

/**
 * Enters in the ledger what is about to leave the house, before it does. Returns the entry's id; 404 to
 * whoever may not take such a thing.
 * @param client the transaction in which it was decided that it may leave
 */
export async function create(
	actor: Actor,
	release: NewRelease,
	client: Prisma.TransactionClient = database,
): Promise<string> {
	const programme = await client.programme.findFirst({
		where: programmeWhere(actor, ...TAKERS[release.kind]),
		select: { id: true },
	});
	if (!programme) error(404);
	const { id } = await client.release.create({
		data: { ...release, programmeId: programme.id, personId: actor.personId },
		select: { id: true },
	});
	return id;
}

/** The actor's own entry, while they may still take such a thing; else 404. */
export async function find(
	actor: Actor,
	id: string,
): Promise<NewRelease & { readonly createdAt: Date }> {
	const release = await database.release.findFirst({
		where: {
			id,
			personId: actor.personId,
			OR: Object.entries(TAKERS).map(([kind, roles]) => ({
				kind: kind as ReleaseKind,
				programme: programmeWhere(actor, ...roles),
			})),
		},
		select: { kind: true, format: true, covers: true, minimumGroup: true, createdAt: true },
	});
	if (!release) error(404);
	return { ...release, covers: coversSchema.parse(release.covers) };
}

function mayTakeRows(kind: ReleaseKind, { roles }: Actor): boolean {
	return kind === 'rows' && roles.includes('evaluator');
}

/** The ledger, newest first, a page at a time; 404 to whoever may not read results. */
export async function list(
	actor: Actor,
	page: number,
): Promise<{ entries: ReleaseEntry[]; total: number }> {
	const programme = await database.programme.findFirst({
		where: programmeWhere(actor, ...READERS),
		select: {
			waves: { select: { id: true, year: true, half: true } },
			_count: { select: { releases: true } },
			releases: {
				orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
				take: RELEASES_A_PAGE,
				skip: (page - 1) * RELEASES_A_PAGE,
				select: {
					id: true,
					kind: true,
					format: true,
					covers: true,
					minimumGroup: true,
					createdAt: true,
					personId: true,
					person: { select: { name: true } },
				},
			},
		},
	});
	if (!programme) error(404);
	return {
		total: programme._count.releases,
		entries: programme.releases.map(({ person, personId, ...release }) => {
			const covers = coversSchema.parse(release.covers);
			const waves = programme.waves.filter(({ id }) => covers.waves.includes(id)).toSorted(byTime);
			const isFetchable =
				personId === actor.personId &&
				(release.kind === 'figures' ? covers.again === true : mayTakeRows(release.kind, actor));
			return { ...release, covers, person: person?.name, waves, isFetchable };
		}),
	};
}
