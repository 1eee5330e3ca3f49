import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dateAsDay, dayAsDate } from '#lib/survey/danish-day.ts';
import { newCertificateCode } from '#lib/training/certificates/certificate-code.ts';
import type { Certificate, CoveredStatement } from '#lib/training/certificates/certificate.ts';
import { learnerWhere } from '../learners.ts';
import type { PublishedModule } from '../modules.ts';
import * as registers from '../register.ts';
import { coveredLaw, coveredUntil } from './covered-law.ts';

/**
 * Issues the certificate of a completed module, with all that it says as it is now: what changes
 * later changes no certificate. A version that the person has a certificate of gets no second one.
 * @param transaction the one that marks the module as completed
 * @param completedOn the day in Denmark, as 2026-11-22
 * @returns the certificate's id
 */
export async function issue(
	transaction: Prisma.TransactionClient,
	actor: Pick<Actor, 'personId' | 'name' | 'programme'>,
	published: PublishedModule,
	completedOn: string,
): Promise<string> {
	const { slug, version, module, approval } = published;
	const owner = { programmeId: actor.programme.id, personId: actor.personId, slug, version };
	const find = () => transaction.certificate.findFirst({ where: owner, select: { id: true } });
	const there = await find();
	if (there) return there.id;
	const register = await registers.read(actor.programme.id, transaction);
	const covers = coveredLaw(module, register, completedOn);
	const until = coveredUntil(covers);
	await transaction.certificate.createMany({
		data: {
			...owner,
			code: newCertificateCode(),
			name: actor.name,
			title: module.title,
			theme: module.theme,
			minutes: module.minutes,
			approval: approval ?? null,
			completedOn: dayAsDate(completedOn),
			covers: covers as unknown as Prisma.InputJsonArray,
			coversUntil: until ? dayAsDate(until) : null,
		},
		// Two devices may complete the module at once.
		skipDuplicates: true,
	});
	const issued = await find();
	if (!issued) throw new Error(`No certificate was issued of ${slug}, version ${version}`);
	return issued.id;
}

/** The person's own certificates in the programme, newest first. */
export async function list(actor: Actor): Promise<Certificate[]> {
	const rows = await database.certificate.findMany({
		where: ownedBy(actor),
		orderBy: [{ completedOn: 'desc' }, { issuedAt: 'desc' }],
	});
	return rows.map(asCertificate);
}

/** One of the person's own certificates; anybody else's is as if it were not there. */
export async function find(actor: Actor, id: string): Promise<Certificate> {
	const row = await database.certificate.findFirst({ where: { id, ...ownedBy(actor) } });
	return row ? asCertificate(row) : error(404);
}

/** The newest of the person's own certificates of one module, or nothing where there is none. */
export async function newestOf(actor: Actor, slug: string): Promise<string | undefined> {
	const row = await database.certificate.findFirst({
		where: { slug, ...ownedBy(actor) },
		orderBy: { version: 'desc' },
		select: { id: true },
	});
	return row?.id;
}

/** Nothing but an active part in the programme is needed: what somebody has learned is theirs. */
function ownedBy(actor: Actor): Prisma.CertificateWhereInput {
	return { personId: actor.personId, programme: learnerWhere(actor) };
}

type CertificateRow = Awaited<ReturnType<typeof database.certificate.findMany<object>>>[number];

/** A certificate from its row. */
export function asCertificate(row: CertificateRow): Certificate {
	const { id, code, name, slug, version, title, theme, minutes } = row;
	return {
		...{ id, code, name, slug, version, title, theme, minutes },
		approval: row.approval ?? undefined,
		completedOn: dateAsDay(row.completedOn),
		covers: row.covers as unknown as readonly CoveredStatement[],
		coversUntil: row.coversUntil ? dateAsDay(row.coversUntil) : undefined,
	};
}
