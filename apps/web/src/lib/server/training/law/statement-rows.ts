import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { findStatement, type Register, type Statement } from '@raadgiver/training';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import * as registers from '../register.ts';
import { storedStatus } from '../register.ts';
import { StatementChangedError } from './refusals.ts';

/** The parts of a statement that a form can change, and that a revision keeps. */
export type Wording = Pick<
	Statement,
	'text' | 'status' | 'validFrom' | 'validTo' | 'verifiedOn' | 'source' | 'replacedBy' | 'material'
>;

/** How a statement stood before a change, and the statement that came into the register with it. */
export type KeptWording = Wording & { readonly added?: string | undefined };

/** The wording of a statement without what tells where it stands. */
export function wordingOf(statement: Wording): Wording {
	const { text, status, validFrom, validTo, verifiedOn, source, replacedBy, material } = statement;
	return { text, status, validFrom, validTo, verifiedOn, source, replacedBy, material };
}

/** A short fingerprint of how a statement stands: whoever changes it names the one that they saw. */
export function markOf(statement: Wording): string {
	const text = JSON.stringify(Object.values(wordingOf(statement)).map((value) => value ?? null));
	return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** A wording as its columns hold it. What has been written by hand is never replaced by what ships. */
export function asColumns(wording: Wording) {
	const { text, status, validFrom, validTo, verifiedOn, source, replacedBy, material } = wording;
	return {
		...{ text, source, edited: true, material: material ?? true },
		status: storedStatus(status),
		validFrom: dayAsDate(validFrom),
		validTo: validTo === undefined ? null : dayAsDate(validTo),
		verifiedOn: dayAsDate(verifiedOn),
		replacedBy: replacedBy ?? null,
	};
}

/**
 * The statement as it stands now, in a register that is held; 404 where there is none.
 * @param mark the fingerprint of the statement as the form showed it
 * @throws StatementChangedError where it stands otherwise now
 */
export async function findHeld(
	transaction: Prisma.TransactionClient,
	programmeId: string,
	reference: string,
	mark: string,
) {
	const register = await registers.read(programmeId, transaction);
	const statement = findStatement(register, reference) ?? error(404);
	if (markOf(statement) === mark) return { register, statement };
	const last = await transaction.lawRevision.findFirst({
		where: { programmeId, reference },
		orderBy: { createdAt: 'desc' },
		select: { createdAt: true, person: { select: { name: true } } },
	});
	throw new StatementChangedError(last ? { by: last.person?.name, at: last.createdAt } : undefined);
}

/** Adds a statement as the last of its section. */
export async function addStatement(
	transaction: Prisma.TransactionClient,
	place: { programmeId: string; act: string; section: string; id: string },
	wording: Wording,
): Promise<string> {
	const { programmeId, act, section, id } = place;
	const last = await transaction.lawStatement.aggregate({
		where: { programmeId, act, section },
		_max: { place: true },
	});
	const reference = `${act}/${section}/${id}`;
	await transaction.lawStatement.create({
		data: {
			...{ programmeId, act, section, reference, place: (last._max.place ?? -1) + 1 },
			...asColumns(wording),
		},
	});
	return reference;
}

/** Writes a new wording, and keeps the one before. The revision of a change has the change's id. */
export async function reviseStatement(
	transaction: Prisma.TransactionClient,
	revision: { id: string; programmeId: string; reference: string; personId: string },
	{ added, ...before }: KeptWording,
	wording: Wording,
): Promise<void> {
	const { programmeId, reference } = revision;
	await transaction.lawRevision.create({
		data: { ...revision, before: { ...wordingOf(before), added } },
	});
	await transaction.lawStatement.update({
		where: { programmeId_reference: { programmeId, reference } },
		data: asColumns(wording),
	});
}

/** The ids of the statements in a section, and whether there is such a section: 404 where not. */
export function statementIdsIn(register: Register, act: string, section: string): string[] {
	const found = register.acts
		.find(({ id }) => id === act)
		?.sections.find(({ id }) => id === section);
	return found?.statements.map(({ id }) => id) ?? error(404);
}
