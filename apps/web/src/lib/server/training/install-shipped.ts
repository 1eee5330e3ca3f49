import type { Prisma } from '@raadgiver/db';
import { type RegisteredStatement, statementsOf } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import { toStored } from './module-files.ts';
import { storedStatus } from './register.ts';
import { shippedContent, shippedFingerprint, type ShippedModule } from './shipped.ts';

/** Milliseconds that the first installation in one programme may take on a slow disk. */
const timeout = 60_000;

/**
 * Brings what ships into every programme that teaches, as far as it is not there yet. Where it was
 * brought before and is the same, none of it is read: reading takes a second of every start.
 */
export async function installEverywhere(): Promise<void> {
	const programmes = await database.programme.findMany({
		where: { uses: { has: 'training' }, shipped: { not: shippedFingerprint() } },
		select: { id: true },
	});
	for (const { id } of programmes) await installShipped(id);
}

/**
 * Brings what ships into one programme: statements and modules it lacks, and newer wordings of those
 * that nobody in the programme has changed. What the programme has written itself is left alone.
 */
export async function installShipped(programmeId: string): Promise<void> {
	await database.$transaction(
		async (transaction) => {
			// Several instances may start at once: the second finds everything done.
			await transaction.$executeRaw`SELECT id FROM programme WHERE id = ${programmeId}::uuid FOR UPDATE`;
			const lawChanged = await installRegister(transaction, programmeId);
			const modulesChanged = await installModules(transaction, programmeId);
			await transaction.programme.update({
				where: { id: programmeId },
				data: {
					shipped: shippedFingerprint(),
					...(lawChanged && { lawRevision: { increment: 1 } }),
					...((lawChanged || modulesChanged) && { moduleRevision: { increment: 1 } }),
				},
			});
		},
		{ timeout, maxWait: timeout },
	);
}

async function installRegister(
	transaction: Prisma.TransactionClient,
	programmeId: string,
): Promise<boolean> {
	const { acts } = shippedContent().register;
	const there = await transaction.lawStatement.findMany({ where: { programmeId } });
	const known = new Map(there.map((row) => [row.reference, row]));
	const shipped = statementsOf(shippedContent().register).map((statement, place) =>
		asRow(programmeId, statement, place),
	);
	await transaction.lawAct.createMany({
		data: acts.map(({ id, kind, title, short, publication }, place) => ({
			...{ programmeId, slug: id, title, short, publication, place },
			kind: kind ?? 'act',
		})),
		skipDuplicates: true,
	});
	await transaction.lawSection.createMany({
		data: acts.flatMap(({ id: act, sections }) =>
			sections.map(({ id: slug, label }, place) => ({ programmeId, act, slug, label, place })),
		),
		skipDuplicates: true,
	});
	const { count } = await transaction.lawStatement.createMany({
		data: shipped,
		skipDuplicates: true,
	});
	const newer = shipped.filter((row) => {
		const standing = known.get(row.reference);
		return standing && !standing.edited && !isSame(row, standing);
	});
	for (const row of newer) {
		await transaction.lawStatement.update({
			where: { programmeId_reference: { programmeId, reference: row.reference } },
			data: row,
		});
	}
	return count + newer.length > 0;
}

function asRow(programmeId: string, statement: RegisteredStatement, place: number) {
	const { act, section, reference, text, source, validFrom, validTo, verifiedOn } = statement;
	return {
		...{ programmeId, reference, act: act.id, section: section.id, place, text, source },
		status: storedStatus(statement.status),
		validFrom: dayAsDate(validFrom),
		validTo: validTo === undefined ? null : dayAsDate(validTo),
		verifiedOn: dayAsDate(verifiedOn),
		replacedBy: statement.replacedBy ?? null,
		material: statement.material ?? true,
	};
}

type Row = ReturnType<typeof asRow>;

function isSame(shipped: Row, standing: Row): boolean {
	return Object.entries(shipped).every(
		([name, value]) => String(value) === String(standing[name as keyof Row]),
	);
}

async function installModules(
	transaction: Prisma.TransactionClient,
	programmeId: string,
): Promise<boolean> {
	const { modules } = shippedContent();
	const versions = await transaction.$queryRaw<
		{ slug: string; newest: number; written: boolean }[]
	>`
		SELECT slug, max(version) AS newest, bool_or(origin = 'written') AS written
		FROM module_version WHERE programme_id = ${programmeId}::uuid GROUP BY slug`;
	const known = new Map(versions.map((version) => [version.slug, version]));
	const missing = modules.filter(({ module }) => {
		const there = known.get(module.id);
		return !there || (!there.written && there.newest < module.version);
	});
	for (const shipped of missing) await publishShipped(transaction, programmeId, shipped);
	return missing.length > 0;
}

async function publishShipped(
	transaction: Prisma.TransactionClient,
	programmeId: string,
	{ module: { id: slug, version }, files }: ShippedModule,
): Promise<void> {
	await transaction.trainingModule.upsert({
		where: { programmeId_slug: { programmeId, slug } },
		create: { programmeId, slug, version },
		update: { version },
	});
	await transaction.moduleVersion.create({
		data: { programmeId, slug, version, files: toStored(files), origin: 'shipped' },
	});
}
