import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { changeFaults, findStatement, type PlannedChange } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay, dayAsDate } from '#lib/survey/danish-day.ts';
import * as registers from '../register.ts';
import { changedWording, newWording, restoredWording, takeOut } from './change-rows.ts';
import { type WaitingLesson, waitingChanges } from '../waiting-changes.ts';
import { holdRegister, raiseRevisions } from './kept-register.ts';
import { ChangePendingError, refuseFaults } from './refusals.ts';
import {
	addStatement,
	findHeld,
	type KeptWording,
	reviseStatement,
	statementIdsIn,
} from './statement-rows.ts';
import { statementId } from './statements.ts';

/** Minutes in which a change that takes effect at once can be taken back; nobody is told before. */
export const UNDO_MINUTES = 15;

/** A change that is to be published. */
export type NewChange = PlannedChange & {
	/** Where a new statement is to stand. */
	readonly act: string;
	readonly section: string;
	/** The questions, as module/question, whose answer stays right. */
	readonly asked: readonly string[];
};

/**
 * Publishes a change of a statement: the old wording gets its last day, what holds instead its first,
 * and those who learned the old are told from that day. All of it, or nothing.
 * @param mark the fingerprint of the statement as the form showed it
 * @returns the change's id
 * @throws RegisterRuleError, StatementChangedError, ChangePendingError
 */
export function publish(
	actor: Actor,
	reference: string,
	mark: string,
	plan: NewChange,
): Promise<string> {
	return database.$transaction(async (transaction) => {
		const programmeId = await holdRegister(transaction, actor);
		const { register, statement } = await findHeld(transaction, programmeId, reference, mark);
		const today = danishDay(new Date());
		await refusePending(transaction, programmeId, reference, today);
		refuseFaults(changeFaults(plan, statement, register, today));
		let added: string | undefined;
		if (plan.kind === 'new') {
			const { act, section, text } = plan;
			const id = statementId(text, statementIdsIn(register, act, section));
			const wording = { ...newWording(plan, today), material: statement.material };
			added = await addStatement(transaction, { programmeId, act, section, id }, wording);
		}
		const instead = { new: added, existing: plan.replacement, reword: reference, end: undefined };
		const replacement = instead[plan.kind];
		const id = randomUUID();
		const wording = changedWording(statement, plan, replacement, today);
		const revision = { id, programmeId, reference, personId: actor.personId };
		await reviseStatement(transaction, revision, { ...statement, added }, wording);
		const { material, explanation, asked } = plan;
		await transaction.lawChange.create({
			data: {
				...{ id, programmeId, reference, before: statement.text, replacement: replacement ?? null },
				...{ material, explanation, asked: [...asked], publishedById: actor.personId },
				effectiveOn: dayAsDate(plan.from),
			},
		});
		await raiseRevisions(transaction, programmeId);
		return id;
	});
}

async function refusePending(
	transaction: Prisma.TransactionClient,
	programmeId: string,
	reference: string,
	today: string,
): Promise<void> {
	const pending = await transaction.lawChange.count({
		where: { programmeId, reference, withdrawnAt: null, effectiveOn: { gt: dayAsDate(today) } },
	});
	if (pending > 0) throw new ChangePendingError();
}

/** Which changes can still be taken back: those to come, and those just published. */
export function canBeWithdrawn(now: Date): Prisma.LawChangeWhereInput {
	return {
		withdrawnAt: null,
		notifiedAt: null,
		lessons: { none: {} },
		OR: [
			{ effectiveOn: { gt: dayAsDate(danishDay(now)) } },
			{ publishedAt: { gt: undoableSince(now) } },
		],
	};
}

/** What was published after this moment can be taken back, though it has taken effect. */
export function undoableSince(now: Date): Date {
	return new Date(now.getTime() - UNDO_MINUTES * 60_000);
}

/**
 * Takes a change back before it has taken effect, or within minutes: the old wording stands as before.
 * @returns the reference of that statement
 */
export function withdraw(actor: Actor, changeId: string): Promise<string> {
	return database.$transaction(async (transaction) => {
		const programmeId = await holdRegister(transaction, actor);
		const withdrawnAt = new Date();
		const change = await transaction.lawChange.findFirst({
			where: { ...canBeWithdrawn(withdrawnAt), id: changeId, programmeId },
		});
		if (!change) error(404);
		const { reference } = change;
		const { before } = await transaction.lawRevision.findUniqueOrThrow({ where: { id: changeId } });
		const { added, ...old } = before as unknown as KeptWording;
		const register = await registers.read(programmeId, transaction);
		const statement = findStatement(register, reference) ?? error(404);
		const revision = { id: randomUUID(), programmeId, reference, personId: actor.personId };
		const wording = restoredWording(statement, old, change);
		await reviseStatement(transaction, revision, statement, wording);
		await transaction.lawChange.update({ where: { id: changeId }, data: { withdrawnAt } });
		if (added) await takeOut(transaction, programmeId, added);
		await raiseRevisions(transaction, programmeId);
		return reference;
	});
}

/** The changes whose lessons wait for a learner, the first to take effect first. */
export async function waitingFor(actor: Actor): Promise<readonly WaitingLesson[]> {
	const { programme, personId } = actor;
	const waiting = await waitingChanges(programme.id, [personId], danishDay(new Date()));
	return waiting.get(personId) ?? [];
}
