import { moduleDifference, type PartDifference } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { DraftProblem } from '#lib/training/editor/draft-problem.ts';
import * as registers from '../register.ts';
import { checkDraft } from './check-draft.ts';
import * as drafts from './draft.ts';
import { draftProblems } from './draft-problems.ts';
import { publishedModule } from './published-module.ts';

/** A draft beside what learners see now. */
export interface Comparison {
	/** Undefined as long as the draft cannot be read. */
	readonly difference: readonly PartDifference[] | undefined;
	readonly problems: readonly DraftProblem[];
	readonly revision: number;
	readonly submittedAt: Date | undefined;
	readonly note: string;
	readonly isOwn: boolean;
}

/** What learners will see of the draft; nothing where there is none. */
export async function comparison(actor: Actor, slug: string): Promise<Comparison | undefined> {
	const draft = await drafts.find(actor, slug);
	if (!draft) return undefined;
	const { revision, submittedAt, note, isOwn } = draft;
	const register = await registers.find(actor);
	const checked = checkDraft(slug, draft.files, register);
	const before = await publishedModule(actor, slug, register);
	return {
		difference: checked.module && moduleDifference(before, checked.module),
		problems: draftProblems(checked),
		...{ revision, submittedAt, note, isOwn },
	};
}
