import type { Module } from '../module/module.ts';
import type { Question } from '../questions/question.ts';
import { questionReferences } from '../questions/question-references.ts';
import type { Register } from '../register/register.ts';
import { findStatement } from '../register/statements-of.ts';
import type { RegisteredStatement } from '../register/statements-of.ts';
import { rightAnswer } from './right-answer.ts';
import type { RightAnswer } from './right-answer.ts';

/** The most questions in a lesson: it lasts about two minutes. */
export const QUESTIONS_A_LESSON = 3;

/** A change of the law as learners meet it ("lovændring"). */
export type LawChange = {
	/** The statement that changes. */
	readonly reference: string;
	/** Its text before, as it was learned. */
	readonly before: string;
	/** What holds instead; the same reference where it was worded anew; left out where it ends. */
	readonly replacement?: string | undefined;
	/** The questions, as module/question, whose answer stays right. */
	readonly asked: readonly string[];
};

/** A module as the learner knows it. */
export type TakenModule = { readonly version: number; readonly module: Module };

/** A question that the change touches: asked as ever, or shown with the answer that was right then. */
export type TouchedQuestion = {
	readonly module: Pick<Module, 'id' | 'title'>;
	readonly version: number;
	readonly question: Question;
} & ({ readonly kind: 'asked' } | { readonly kind: 'then'; readonly answer: RightAnswer });

/** What somebody who learned the old rule goes through ("delta-lektion"). */
export type DeltaLesson = {
	readonly before: { readonly text: string; readonly statement: RegisteredStatement };
	/** The statement that holds instead; nothing where the rule just ended. */
	readonly after: RegisteredStatement | undefined;
	readonly questions: readonly TouchedQuestion[];
};

/**
 * The lesson about a change: what was said before and what is said now, and at most three questions of
 * the modules that the learner took. A question counts that names the statement or what replaces it.
 * It is asked where a teacher has said that its answer stays right, or where it names what replaces the
 * statement, because then it was written for the new rule. Any other would teach the old one again.
 * Nothing where the statement is not in the register.
 */
export function deltaLesson(
	change: LawChange,
	register: Register,
	taken: readonly TakenModule[],
): DeltaLesson | undefined {
	const { reference, before, replacement } = change;
	const statement = findStatement(register, reference);
	if (!statement) return undefined;
	const after = replacement === undefined ? undefined : findStatement(register, replacement);
	const touched = taken.flatMap(({ version, module }) =>
		module.questions.flatMap((question) => touchedBy(change, { version, module }, question)),
	);
	const asked = touched.filter(({ kind }) => kind === 'asked');
	const then = touched.filter(({ kind }) => kind === 'then');
	return {
		before: { text: before, statement },
		after,
		questions: [...asked, ...then].slice(0, QUESTIONS_A_LESSON),
	};
}

function touchedBy(
	{ reference, replacement, asked }: LawChange,
	{ version, module }: TakenModule,
	question: Question,
): TouchedQuestion[] {
	const named = new Set(questionReferences(question).map((one) => one.reference));
	const namesNew = replacement !== undefined && named.has(replacement);
	if (!namesNew && !named.has(reference)) return [];
	const about = { module: { id: module.id, title: module.title }, version, question };
	const staysRight =
		asked.includes(`${module.id}/${question.id}`) || (namesNew && replacement !== reference);
	return [
		staysRight
			? { ...about, kind: 'asked' }
			: { ...about, kind: 'then', answer: rightAnswer(question) },
	];
}
