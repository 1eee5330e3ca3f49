import { error } from '@sveltejs/kit';
import * as pure from '@raadgiver/workshop';
import type { Doc } from 'yjs';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { WrittenExample } from '#lib/workshop/room/schemas.ts';
import { mergeInto } from '#lib/workshop/room/text-binding/merge-into.ts';
import * as documents from '../documents/documents.ts';
import { ledBy } from '../leading/facilitators.ts';

const NO_WORDS = { title: '', question: '', subQuestions: [] };

/** The example stands no longer where it was seen: somebody has merged it, or taken it out. */
export class ExampleGoneError extends Error {}

/** Lets one example become a part of another that proposes the same. */
export function merge(actor: Actor, workshopId: string, from: string, into: string): Promise<void> {
	return edit(actor, workshopId, [from, into], (joint) => pure.mergeInto(joint, from, into));
}

/** Lets an example that was merged stand for itself again. */
export function separate(actor: Actor, workshopId: string, id: string): Promise<void> {
	return edit(actor, workshopId, [], (joint) => pure.separate(joint, id));
}

/** Lets the room's newer text stand. */
export function takeLater(actor: Actor, workshopId: string, id: string): Promise<void> {
	return edit(actor, workshopId, [id], (joint) => pure.takeLater(joint, id));
}

/** Keeps what was written in plenary. */
export function leaveLater(actor: Actor, workshopId: string, id: string): Promise<void> {
	return edit(actor, workshopId, [id], (joint) => pure.leaveLater(joint, id));
}

/** Takes back what was settled last: both texts stand beside each other again. */
export function askLaterAgain(actor: Actor, workshopId: string, id: string): Promise<void> {
	return edit(actor, workshopId, [id], (joint) => pure.askLaterAgain(joint, id));
}

/** Remembers that two examples do not propose the same, so that nobody is asked again. */
export function keepApart(
	actor: Actor,
	workshopId: string,
	one: string,
	other: string,
): Promise<void> {
	return edit(actor, workshopId, [one, other], (joint) => pure.keepApart(joint, one, other));
}

/** Lets the two be proposed for merging again. */
export function proposeAgain(
	actor: Actor,
	workshopId: string,
	one: string,
	other: string,
): Promise<void> {
	return edit(actor, workshopId, [], (joint) => pure.forgetApart(joint, one, other));
}

/** Takes an example out of what is passed on. Its text stays. */
export function takeOut(actor: Actor, workshopId: string, id: string): Promise<void> {
	return edit(actor, workshopId, [id], (joint) => pure.setRemoved(joint, id, true));
}

/** Puts it back. */
export function putBack(actor: Actor, workshopId: string, id: string): Promise<void> {
	return edit(actor, workshopId, [], (joint) => pure.setRemoved(joint, id, false));
}

/** Moves an example past its neighbour under the same theme. At the end of the list nothing happens. */
export function move(actor: Actor, workshopId: string, id: string, by: -1 | 1): Promise<void> {
	return edit(actor, workshopId, [id], (joint, { themes, hidden }) => {
		const examples = pure.readJoint(joint, hidden);
		const model = pure.documentModel({ ...NO_WORDS, themes, examples });
		const shown = model.themes
			.map((part) => part.examples.map((each) => each.id))
			.find((ids) => ids.includes(id));
		pure.moveExample(joint, id, by, shown ?? []);
	});
}

/** Corrects an example by a plain form, beside those who write in it live. */
export function write(actor: Actor, workshopId: string, given: WrittenExample): Promise<void> {
	const { id } = given;
	const texts = [
		['title', given.seenTitle, given.title],
		['what', given.seenWhat, given.what],
		['needs', given.seenNeeds, given.needs],
		['dissent', given.seenDissent, given.dissent],
	] as const;
	return edit(actor, workshopId, [id], (joint, { themes }) => {
		for (const [field, seen, written] of texts) {
			const text = pure.fieldText(joint, id, field);
			if (text) mergeInto(text, seen, written);
		}
		pure.setDecider(joint, id, given.decidedBy);
		const theme = themes.find((one) => one === given.theme);
		if (themes.length > 0) pure.setTheme(joint, id, theme);
	});
}

/**
 * Changes the joint document, for somebody who leads the workshop, as long as it is not passed on.
 * @param standing examples that must stand for themselves in it
 * @throws ExampleGoneError where one of them does not; 404 unless the actor may
 */
function edit(
	actor: Actor,
	workshopId: string,
	standing: readonly string[],
	change: (joint: Doc, workshop: { themes: string[]; hidden: string[] }) => void,
): Promise<void> {
	return database.$transaction(async (transaction) => {
		const workshop = await transaction.workshop.findFirst({
			where: { AND: [ledBy(actor, workshopId), { passedOnAt: null }] },
			select: { themes: true, hidden: { select: { exampleId: true } } },
		});
		if (!workshop) error(404);
		const hidden = workshop.hidden.map(({ exampleId }) => exampleId);
		await documents.editIn(transaction, workshopId, (joint) => {
			const examples = new Map(pure.readJoint(joint, hidden).map((each) => [each.id, each]));
			for (const id of standing) {
				const example = examples.get(id);
				if (!example || example.removed || example.mergedInto) throw new ExampleGoneError();
			}
			change(joint, { themes: workshop.themes, hidden });
		});
	});
}
