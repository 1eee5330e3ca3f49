import { error } from '@sveltejs/kit';
import { type Act, idFrom } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { holdRegister, raiseRevisions } from './kept-register.ts';

/** Words that are addresses beside the acts and the statements. */
const RESERVED = ['ny'];

/** An act as somebody enters it. */
export type NewAct = Required<Pick<Act, 'kind' | 'title' | 'short' | 'publication'>>;

/** Adds an act as the last of the register. Returns its id. */
export function create(actor: Actor, act: NewAct): Promise<string> {
	return database.$transaction(async (transaction) => {
		const programmeId = await holdRegister(transaction, actor);
		const acts = await transaction.lawAct.findMany({
			where: { programmeId },
			select: { slug: true, place: true },
		});
		const slug = idFrom(act.short, [...RESERVED, ...acts.map((known) => known.slug)]);
		await transaction.lawAct.create({
			data: { ...act, slug, programmeId, place: nextPlace(acts) },
		});
		await raiseRevisions(transaction, programmeId);
		return slug;
	});
}

/** Adds a section as the last of an act. Returns its id. */
export function createSection(actor: Actor, act: string, label: string): Promise<string> {
	return database.$transaction(async (transaction) => {
		const programmeId = await holdRegister(transaction, actor);
		const known = await transaction.lawAct.findUnique({
			where: { programmeId_slug: { programmeId, slug: act } },
			select: { sections: { select: { slug: true, place: true } } },
		});
		if (!known) error(404);
		const slug = idFrom(label, [...RESERVED, ...known.sections.map((section) => section.slug)]);
		const place = nextPlace(known.sections);
		await transaction.lawSection.create({ data: { programmeId, act, slug, label, place } });
		await raiseRevisions(transaction, programmeId);
		return slug;
	});
}

function nextPlace(places: readonly { readonly place: number }[]): number {
	return Math.max(-1, ...places.map(({ place }) => place)) + 1;
}
