import { randomUUID } from 'node:crypto';
import { idFrom, type Statement, statementFaults } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay, dayAsDate } from '#lib/survey/danish-day.ts';
import * as registers from '../register.ts';
import { holdRegister, raiseRevisions } from './kept-register.ts';
import { refuseFaults, type RegisterRuleError } from './refusals.ts';
import {
	addStatement,
	findHeld,
	reviseStatement,
	statementIdsIn,
	type Wording,
} from './statement-rows.ts';

/** A statement as somebody enters it. */
export type NewStatement = Pick<
	Statement,
	'text' | 'status' | 'validFrom' | 'validTo' | 'verifiedOn' | 'source'
> & { readonly material: boolean };

/** What somebody found when they read the source again. */
export type Verification = NewStatement & {
	/** Says what is different for those who learned the old words; empty where nothing is. */
	readonly explanation: string;
};

/**
 * Adds a statement to a section. Returns its reference.
 * @throws RegisterRuleError
 */
export function create(
	actor: Actor,
	place: { act: string; section: string },
	statement: NewStatement,
): Promise<string> {
	return database.$transaction(async (transaction) => {
		const programmeId = await holdRegister(transaction, actor);
		const register = await registers.read(programmeId, transaction);
		const taken = statementIdsIn(register, place.act, place.section);
		refuseFaults(statementFaults(statement, danishDay(new Date())));
		const id = statementId(statement.text, taken);
		const reference = await addStatement(transaction, { ...place, programmeId, id }, statement);
		await raiseRevisions(transaction, programmeId);
		return reference;
	});
}

/** A readable id of a statement: made of its first words. "ny" is an address beside it. */
export function statementId(text: string, taken: readonly string[]): string {
	return idFrom(text.split(/\s+/, WORDS_IN_ID).join(' '), ['ny', ...taken]);
}

const WORDS_IN_ID = 5;

/**
 * Writes down that somebody has read the source, and what it says. Where words that were expected or
 * unverified become others, those who learned them can be told: then a change is written as well.
 * @param mark the fingerprint of the statement as the form showed it
 * @returns the change that tells of it, where there is one
 * @throws RegisterRuleError, StatementChangedError
 */
export function verify(
	actor: Actor,
	reference: string,
	mark: string,
	{ explanation, material, ...found }: Verification,
): Promise<string | undefined> {
	return database.$transaction(async (transaction) => {
		const programmeId = await holdRegister(transaction, actor);
		const held = await findHeld(transaction, programmeId, reference, mark);
		const before = held.statement;
		const today = danishDay(new Date());
		refuseFaults(verificationFaults(before, { explanation, material, ...found }, today));
		const wording = wordingAfter(before, found);
		const tells = material && wording.text !== before.text;
		const id = randomUUID();
		const revision = { id, programmeId, reference, personId: actor.personId };
		await reviseStatement(transaction, revision, before, wording);
		if (tells) {
			const effectiveOn = dayAsDate(wording.validFrom > today ? wording.validFrom : today);
			await transaction.lawChange.create({
				data: {
					...{ id, programmeId, reference, replacement: reference, before: before.text },
					...{ explanation, effectiveOn, publishedById: actor.personId },
				},
			});
		}
		await raiseRevisions(transaction, programmeId);
		return tells ? id : undefined;
	});
}

/** What is wrong with what somebody found; nothing is written. A day that cannot be read is empty. */
export function verificationFaults(
	before: Wording,
	{ explanation, material, ...found }: Verification,
	today: string,
): RegisterRuleError['faults'] {
	const wording = wordingAfter(before, found);
	const tells = material && wording.text !== before.text;
	return [
		...statementFaults(wording, today, before),
		...(tells && explanation === '' ? [{ field: 'explanation', rule: 'explanation-missing' }] : []),
	];
}

/** Law in force keeps its words and its beginning: those change only where learners are told. */
function wordingAfter(before: Wording, found: Omit<NewStatement, 'material'>): Wording {
	const isVerified = before.status === 'in-force' || before.status === 'history';
	const { text, status, validFrom } = isVerified ? before : found;
	const { validTo, verifiedOn, source } = found;
	const replacedBy = validTo === undefined ? undefined : before.replacedBy;
	const { material } = before;
	return { text, status, validFrom, validTo, verifiedOn, source, replacedBy, material };
}
