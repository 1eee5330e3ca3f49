import { statementsOf } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import { dateAsDay, danishDay, dayAsDate } from '#lib/survey/danish-day.ts';
import { readCertificateCode } from '#lib/training/certificates/certificate-code.ts';
import type { Certificate, ChangedStatement } from '#lib/training/certificates/certificate.ts';
import * as registers from '../register.ts';
import { asCertificate } from './certificates.ts';
import { changedSince } from './changed-since.ts';

/** What a stranger with the code is told: what the certificate says, and nothing that leads further. */
export interface Verified extends Omit<Certificate, 'id' | 'slug'> {
	/** The law it covers that is different now. */
	readonly changed: readonly ChangedStatement[];
}

/**
 * Which of the law that a certificate covers is different now.
 * @param day today in Denmark
 */
export async function lawChangedSince(
	programmeId: string,
	{ covers, completedOn }: Pick<Certificate, 'covers' | 'completedOn'>,
	day = danishDay(new Date()),
): Promise<readonly ChangedStatement[]> {
	const references = covers.map(({ reference }) => reference);
	const [register, changes] = await Promise.all([
		registers.read(programmeId),
		announcedChanges(programmeId, references, day),
	]);
	const law = { statements: statementsOf(register), changes };
	return changedSince(covers, law, { completedOn, day });
}

/**
 * The genuine certificate that a code belongs to; nothing where there is none. Asks for no account.
 * @param day today in Denmark
 */
export async function verify(
	typed: string,
	day = danishDay(new Date()),
): Promise<Verified | undefined> {
	const code = readCertificateCode(typed);
	const row = code && (await database.certificate.findUnique({ where: { code } }));
	if (!row) return undefined;
	const certificate = asCertificate(row);
	const { name, title, theme, minutes, version, approval } = certificate;
	const { completedOn, covers, coversUntil } = certificate;
	return {
		...{ code, name, title, theme, minutes, version, approval, completedOn, covers, coversUntil },
		changed: await lawChangedSince(row.programmeId, certificate, day),
	};
}

async function announcedChanges(programmeId: string, references: string[], day: string) {
	const changes = await database.lawChange.findMany({
		where: {
			programmeId,
			reference: { in: references },
			material: true,
			withdrawnAt: null,
			effectiveOn: { lte: dayAsDate(day) },
		},
		select: { reference: true, effectiveOn: true },
	});
	return changes.map(({ reference, effectiveOn }) => ({
		reference,
		effectiveOn: dateAsDay(effectiveOn),
	}));
}
