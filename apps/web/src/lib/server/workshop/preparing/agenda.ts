import { error } from '@sveltejs/kit';
import type { Prisma, WorkshopPhaseKind } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { ledBy } from '../leading/facilitators.ts';
import { lead } from '../leading/lead.ts';

/** What a facilitator says of an item of the agenda. */
export interface PhaseContent {
	readonly kind: WorkshopPhaseKind;
	readonly title: string;
	readonly minutes: number;
	readonly speaker: string | null;
}

/** An item of the agenda. The slides themselves are read by whoever shows them. */
export interface AgendaPhase extends PhaseContent {
	readonly id: string;
	readonly place: number;
	readonly slidesName: string | null;
	/** It has not begun, and may be changed. */
	readonly isAhead: boolean;
}

const shown = {
	...{ id: true, place: true, kind: true, title: true, minutes: true },
	...{ speaker: true, slidesName: true },
} satisfies Prisma.WorkshopPhaseSelect;

/** The agenda in its order. */
export async function list(actor: Actor, workshopId: string): Promise<AgendaPhase[]> {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			status: true,
			phase: { select: { place: true } },
			phases: { orderBy: { place: 'asc' }, select: shown },
		},
	});
	if (!workshop) error(404);
	return workshop.phases.map((phase) => ({
		...phase,
		isAhead: workshop.status !== 'ended' && phase.place > (workshop.phase?.place ?? 0),
	}));
}

/** One item, or 404. */
export async function find(
	actor: Actor,
	workshopId: string,
	phaseId: string,
): Promise<AgendaPhase> {
	const phases = await list(actor, workshopId);
	return phases.find(({ id }) => id === phaseId) ?? error(404);
}

/** Puts a new item at the end of the agenda. Returns its id. */
export async function add(
	actor: Actor,
	workshopId: string,
	content: PhaseContent,
): Promise<string> {
	let id: string | undefined;
	await lead(actor, workshopId, async (transaction) => {
		const last = await transaction.workshopPhase.aggregate({
			where: { workshopId, workshop: { status: { not: 'ended' } } },
			_max: { place: true },
		});
		const place = (last._max.place ?? 0) + 1;
		const data = { ...content, workshopId, place };
		({ id } = await transaction.workshopPhase.create({ data, select: { id: true } }));
		return true;
	});
	return id ?? error(404);
}

/** Changes an item that has not begun. Returns whether there is such an item. */
export function update(
	actor: Actor,
	workshopId: string,
	phaseId: string,
	content: PhaseContent,
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const ahead = await phasesAhead(transaction, workshopId);
		if (!ahead.includes(phaseId)) return false;
		await transaction.workshopPhase.update({ where: { id: phaseId }, data: content });
		return true;
	});
}

/** Moves an item one place up (-1) or down (1) among those that have not begun. */
export function move(
	actor: Actor,
	workshopId: string,
	phaseId: string,
	by: -1 | 1,
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const ahead = await phasesAhead(transaction, workshopId);
		const index = ahead.indexOf(phaseId);
		const other = index < 0 ? undefined : ahead[index + by];
		if (!other) return false;
		await swap(transaction, phaseId, other);
		return true;
	});
}

/** Takes an item that has not begun out of the agenda, with its slides. */
export function remove(actor: Actor, workshopId: string, phaseId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const ahead = await phasesAhead(transaction, workshopId);
		if (!ahead.includes(phaseId)) return false;
		await transaction.workshopPhase.delete({ where: { id: phaseId }, select: { id: true } });
		return true;
	});
}

/** The ids of the items that have not begun, in their order. */
async function phasesAhead(
	transaction: Prisma.TransactionClient,
	workshopId: string,
): Promise<string[]> {
	const workshop = await transaction.workshop.findUniqueOrThrow({
		where: { id: workshopId },
		select: { status: true, phase: { select: { place: true } } },
	});
	if (workshop.status === 'ended') return [];
	const phases = await transaction.workshopPhase.findMany({
		where: { workshopId, place: { gt: workshop.phase?.place ?? 0 } },
		orderBy: { place: 'asc' },
		select: { id: true },
	});
	return phases.map(({ id }) => id);
}

/** No two items may ever have one place, so one of them stands aside meanwhile. */
async function swap(transaction: Prisma.TransactionClient, one: string, other: string) {
	const [first, second] = await Promise.all(
		[one, other].map((id) =>
			transaction.workshopPhase.findUniqueOrThrow({ where: { id }, select: { place: true } }),
		),
	);
	const put = (id: string, place: number) =>
		transaction.workshopPhase.update({ where: { id }, data: { place }, select: { id: true } });
	await put(one, 0);
	await put(other, first?.place ?? 0);
	await put(one, second?.place ?? 0);
}
