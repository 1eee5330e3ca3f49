import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Delivery, RespondentGroup } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import type { Addressee } from '#lib/survey/addresses.ts';
import { invitationToken, tokenHash } from './secrets.ts';
import { today } from './today.ts';
import { waveWhere } from './waves.ts';

/** The wave is closed: nobody can be added to it. */
export class WaveClosedError extends Error {}

/** Somebody who is asked by mail, and how far the mail has come. Never what they answered. */
export interface Invited extends Addressee {
	readonly id: string;
	readonly group: RespondentGroup;
	readonly delivery: Delivery;
	readonly sentOn: Date | null;
	readonly problem: string | null;
}

/** Sorts å last, whatever the database's own order is. */
const inDanish = new Intl.Collator('da');

/** Everybody who is asked by mail, by group and name. */
export async function list(actor: Actor, waveId: string): Promise<Invited[]> {
	const rows = await database.invitation.findMany({
		where: { wave: waveWhere(actor, waveId), email: { not: null } },
		select: {
			id: true,
			group: true,
			name: true,
			email: true,
			locale: true,
			delivery: true,
			sentOn: true,
			problem: true,
		},
	});
	return rows
		.map((row) => ({ ...row, name: row.name ?? '', email: row.email ?? '' }))
		.sort((a, b) => a.group.localeCompare(b.group) || inDanish.compare(a.name, b.name));
}

/**
 * Adds people to the wave. Who is in it already, by address, is left as they are.
 * @returns how many were new
 */
export async function add(
	actor: Actor,
	waveId: string,
	group: RespondentGroup,
	people: readonly Addressee[],
): Promise<number> {
	await requireWaveThatTakesPeople(actor, waveId);
	const { count } = await database.invitation.createMany({
		data: people.map((person) => ({
			...newInvitation(waveId, group, 'link'),
			...person,
			email: person.email.toLowerCase(),
		})),
		skipDuplicates: true,
	});
	return count;
}

/** Adds everybody of the programme who holds the group's role. Returns how many were new. */
export async function addMembers(
	actor: Actor,
	waveId: string,
	group: 'gp' | 'adviser',
): Promise<number> {
	const people = await database.person.findMany({
		where: {
			memberships: {
				some: {
					active: true,
					roles: { has: group },
					programme: programmeWhere(actor, 'coordinator'),
				},
			},
		},
		select: { name: true, email: true, locale: true },
	});
	return add(actor, waveId, group, people);
}

/** Takes somebody out whom no mail has reached, so that a wrong address can be put right. */
export async function remove(actor: Actor, waveId: string, invitationId: string): Promise<void> {
	const { count } = await database.invitation.deleteMany({
		where: {
			id: invitationId,
			delivery: { in: ['waiting', 'failed'] },
			sentOn: null,
			wave: waveWhere(actor, waveId),
		},
	});
	if (count === 0) error(404);
}

/** Makes codes for citizens, to be printed. */
export async function addCodes(actor: Actor, waveId: string, count: number): Promise<void> {
	await requireWaveThatTakesPeople(actor, waveId);
	await database.invitation.createMany({
		data: Array.from({ length: count }, () => ({
			...newInvitation(waveId, 'citizen', 'code'),
			delivery: 'printed' as const,
			sentOn: today(),
		})),
	});
}

/**
 * The wave's codes, in an order that says nothing. One that was made under another SECRET cannot be
 * made again and is left out: the card would not work.
 */
export async function listCodes(actor: Actor, waveId: string): Promise<string[]> {
	const rows = await database.invitation.findMany({
		where: { wave: waveWhere(actor, waveId), group: 'citizen', delivery: 'printed' },
		orderBy: { id: 'asc' },
		select: { id: true, tokenHash: true },
	});
	return rows
		.map(({ id, tokenHash: hash }) => ({ code: invitationToken(id, 'code'), hash }))
		.filter(({ code, hash }) => Buffer.compare(tokenHash(code), hash) === 0)
		.map(({ code }) => code);
}

/** How many codes there are. */
export function countCodes(actor: Actor, waveId: string): Promise<number> {
	return database.invitation.count({
		where: { wave: waveWhere(actor, waveId), group: 'citizen', delivery: 'printed' },
	});
}

async function requireWaveThatTakesPeople(actor: Actor, waveId: string): Promise<void> {
	const wave = await database.wave.findFirst({
		where: waveWhere(actor, waveId),
		select: { status: true },
	});
	if (!wave) error(404);
	if (wave.status === 'closed') throw new WaveClosedError();
}

/** A new row, with the hash of the secret that its id will give. */
export function newInvitation(waveId: string, group: RespondentGroup, kind: 'link' | 'code') {
	const id = randomUUID();
	return { id, waveId, group, tokenHash: tokenHash(invitationToken(id, kind)) };
}
