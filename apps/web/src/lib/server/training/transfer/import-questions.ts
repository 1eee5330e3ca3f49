import { error } from '@sveltejs/kit';
import {
	type DraftFiles,
	type GiftRemark,
	parseGift,
	partIds,
	placeOnWay,
	type Question,
	writePart,
	writeYaml,
} from '@raadgiver/training';
import { decode } from '#lib/csv/decode.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as drafts from '../drafts/draft.ts';
import { markOf, save, textOf } from '../drafts/saving.ts';
import { giftWords } from './gift-words.ts';

/** Bytes; a thousand questions are about half of it. */
export const LARGEST_GIFT = 1_000_000;

/** What came of a file with questions. */
export interface ImportedQuestions {
	/** The ids of the questions that are in the draft now. */
	readonly taken: readonly string[];
	readonly remarks: readonly GiftRemark[];
}

const part = { kind: 'file', id: 'questions.yaml' } as const;

/**
 * Puts the questions of a GIFT file at the end of a module’s draft, which is begun where there is
 * none. Throws DraftChangedError where somebody saved questions in that moment, and
 * UnreadableFileError where the draft’s own questions cannot be read.
 */
export async function importQuestions(
	actor: Actor,
	slug: string,
	bytes: Uint8Array,
): Promise<ImportedQuestions> {
	const text = decode(bytes);
	// A file that holds no question begins no draft.
	const { questions, remarks } = parseGift(text, giftWords());
	if (questions.length === 0) return { taken: [], remarks };
	await drafts.begin(actor, slug);
	const draft = (await drafts.find(actor, slug)) ?? error(404);
	const seen = { part, revision: draft.revision, mark: markOf(textOf(draft.files, part)) };
	let taken: readonly string[] = [];
	await save(actor, slug, seen, (files) => {
		const added = parseGift(text, giftWords(), partIds(files, 'question')).questions;
		taken = added.map(({ id }) => id);
		return added.reduce(withQuestion, files);
	});
	return { taken, remarks };
}

function withQuestion(files: DraftFiles, question: Question): DraftFiles {
	const named = { kind: 'question', id: question.id } as const;
	return placeOnWay(writePart(files, named, writeYaml(question)), named, 'steps');
}
