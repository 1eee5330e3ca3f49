import { error } from '@sveltejs/kit';
import {
	findStatement,
	type Register,
	type RegisteredStatement,
	statementsOf,
	successorOf,
} from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dateAsDay } from '#lib/survey/danish-day.ts';
import { keepsRegister } from '#lib/training/law/keepers.ts';
import { learnerWhere } from '../learners.ts';
import * as registers from '../register.ts';
import { canBeWithdrawn } from './changes.ts';
import { markOf, type Wording } from './statement-rows.ts';

/** How a statement stood until somebody changed it. */
export interface EarlierWording {
	readonly id: string;
	readonly wording: Wording;
	readonly changedAt: Date;
	/** Told to those who keep the register alone. */
	readonly by: string | undefined;
}

/** A change that was published for a statement. */
export interface PublishedChange {
	readonly id: string;
	/** What holds instead; nothing where it ends. */
	readonly replacement: RegisteredStatement | undefined;
	/** The first day of the new, as 2027-01-01. */
	readonly effectiveOn: string;
	readonly explanation: string;
	readonly material: boolean;
	readonly publishedAt: Date;
	readonly notifiedAt: Date | null;
	readonly withdrawnAt: Date | null;
	readonly canBeWithdrawn: boolean;
}

/** A statement with all that is known of it. */
export interface StatementPage {
	readonly statement: RegisteredStatement;
	/** Its fingerprint, for a form that changes it. */
	readonly mark: string;
	/** What is to replace it, or has. */
	readonly replacement: RegisteredStatement | undefined;
	/** What stands in its place today, where it has ended. */
	readonly successor: RegisteredStatement | undefined;
	/** What it replaces. */
	readonly replaced: readonly RegisteredStatement[];
	/** The latest change first. */
	readonly history: readonly EarlierWording[];
	readonly changes: readonly PublishedChange[];
}

/** The statement, for every member of a programme that teaches; 404 where there is none. */
export async function find(actor: Actor, reference: string, today: string): Promise<StatementPage> {
	const register = await registers.find(actor);
	const statement = findStatement(register, reference) ?? error(404);
	const where = { reference, programmeId: actor.programme.id };
	const [revisions, changes] = await Promise.all([
		database.lawRevision.findMany({
			where: {
				...where,
				statement: { lawSection: { lawAct: { programme: learnerWhere(actor) } } },
			},
			orderBy: { createdAt: 'desc' },
			include: { person: { select: { name: true } } },
		}),
		listChanges(actor, register, reference),
	]);
	return {
		statement,
		mark: markOf(statement),
		replacement: statement.replacedBy ? findStatement(register, statement.replacedBy) : undefined,
		successor: successorOf(register, reference, today),
		replaced: statementsOf(register).filter(({ replacedBy }) => replacedBy === reference),
		history: revisions.map(({ id, before, createdAt, person }) => ({
			id,
			wording: before as unknown as Wording,
			changedAt: createdAt,
			by: keepsRegister(actor.roles) ? person?.name : undefined,
		})),
		changes,
	};
}

async function listChanges(
	actor: Actor,
	register: Register,
	reference: string,
): Promise<PublishedChange[]> {
	const where = { reference, programme: learnerWhere(actor) };
	const [rows, withdrawable] = await Promise.all([
		database.lawChange.findMany({ where, orderBy: { publishedAt: 'desc' } }),
		database.lawChange.findMany({
			where: { ...where, ...canBeWithdrawn(new Date()) },
			select: { id: true },
		}),
	]);
	const open = new Set(withdrawable.map(({ id }) => id));
	return rows.map((row) => ({
		id: row.id,
		replacement: row.replacement ? findStatement(register, row.replacement) : undefined,
		effectiveOn: dateAsDay(row.effectiveOn),
		explanation: row.explanation,
		material: row.material,
		publishedAt: row.publishedAt,
		notifiedAt: row.notifiedAt,
		withdrawnAt: row.withdrawnAt,
		canBeWithdrawn: open.has(row.id),
	}));
}
