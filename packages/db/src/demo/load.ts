import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { insertMany } from './insert.ts';
import type { DemoMaterial } from './material.ts';
import { demoRows } from './rows.ts';
import type { DemoRows } from './rows.ts';
import { insertTraining } from './training/insert-training.ts';
import { insertWorkshops } from './workshop/insert-workshops.ts';

/** Number of the advisory lock under which one start loads the demo and another waits for it. */
const demoLock = 7_203_415_903;

/** Milliseconds that a slow disk may take; it is about a second otherwise. */
const timeout = 60_000;

/**
 * Loads the demo data, all of it or nothing. Where there is any programme already it changes
 * nothing, so that no real undertaking ever gets invented colleagues.
 * @returns whether it was loaded now
 */
export async function loadDemo(database: Database, material: DemoMaterial): Promise<boolean> {
	return database.$transaction(
		async (transaction) => {
			await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${demoLock})`;
			if ((await transaction.programme.count()) > 0) return false;
			await insert(transaction, demoRows(material));
			return true;
		},
		{ timeout, maxWait: timeout },
	);
}

async function insert(transaction: Prisma.TransactionClient, rows: DemoRows): Promise<void> {
	await transaction.programme.createMany({ data: [...rows.programmes] });
	await transaction.organisation.createMany({ data: [...rows.organisations] });
	await transaction.person.createMany({ data: [...rows.people] });
	await transaction.membership.createMany({ data: [...rows.memberships] });
	await transaction.target.createMany({ data: [...rows.targets] });
	for (const wave of rows.waves) {
		await transaction.wave.create({ data: wave.wave });
		await transaction.waveQuestionnaire.createMany({ data: [...wave.questionnaires] });
		await insertMany(transaction, 'invitation', wave.invitations);
		await insertMany(transaction, 'ballot', wave.ballots);
		await insertMany(transaction, 'response', wave.responses);
		await insertMany(transaction, 'tally', wave.tallies);
		await insertMany(transaction, 'withheld', wave.withheld);
		await insertMany(transaction, 'linked_score', wave.linkedScores);
	}
	await insertTraining(transaction, rows.training);
	await insertWorkshops(transaction, rows.workshops);
}
