import type { Case } from '../cases/case.ts';
import { pageTree } from '../markdown/page-tree.ts';
import type { Block } from '../markdown/page-tree.ts';
import type { Manifest } from '../module/manifest.ts';
import type { Module } from '../module/module.ts';
import { referencesOf } from '../module/references-of.ts';
import { wayOf } from '../progress/way.ts';
import type { StepKey } from '../progress/way.ts';
import type { Question } from '../questions/question.ts';
import type { Register } from '../register/register.ts';
import { statementsOf } from '../register/statements-of.ts';
import { citedStatement } from './cited-statement.ts';
import type { CitedStatement } from './cited-statement.ts';

/** Why a question on the way is asked: in a short test, or as a step. */
export type WayPurpose = 'before' | 'step' | 'after';

/** One thing on the way through a module. `key` names it in a learner's progress. */
export type WayStep =
	| {
			readonly kind: 'page';
			readonly key: StepKey;
			readonly title: string;
			readonly blocks: readonly Block[];
	  }
	| {
			readonly kind: 'question';
			readonly key: StepKey;
			readonly purpose: WayPurpose;
			readonly question: Question;
	  }
	| { readonly kind: 'case'; readonly key: StepKey; readonly story: Case };

/** A module as it is shown: plain values that go through JSON and need no register and no parser. */
export type ModuleView = Pick<
	Manifest,
	'title' | 'summary' | 'audience' | 'theme' | 'minutes' | 'history'
> & {
	readonly slug: string;
	readonly version: number;
	/** The day the validity of its statements is told for. */
	readonly day: string;
	/** The test before, the steps, the test after. */
	readonly way: readonly WayStep[];
	/** What it rests on, by reference. */
	readonly statements: Readonly<Record<string, CitedStatement>>;
};

/**
 * A module as a learner sees it on a day in Denmark. It takes drafts too: a step whose part is not
 * there and a reference to nothing are left out.
 */
export function moduleView(
	{ slug, version, module }: { slug: string; version: number; module: Module },
	register: Register,
	day: string,
): ModuleView {
	const { title, summary, audience, theme, minutes, history } = module;
	const named = new Set(referencesOf(module));
	const cited = statementsOf(register)
		.filter(({ reference }) => named.has(reference))
		.map((statement) => [statement.reference, citedStatement(statement, register, day)]);
	return {
		...{ slug, version, title, summary, audience, theme, minutes },
		...(history !== undefined && { history }),
		day,
		way: wayOf(module).flatMap((key) => stepOf(module, key) ?? []),
		statements: Object.fromEntries(cited) as ModuleView['statements'],
	};
}

function stepOf({ pages, questions, cases }: Module, key: StepKey): WayStep | undefined {
	const slash = key.indexOf('/');
	const part = key.slice(0, slash) as keyof typeof purposes | 'page' | 'case';
	const id = key.slice(slash + 1);
	const isIt = (one: { readonly id: string }) => one.id === id;
	if (part === 'page') {
		const page = pages.find(isIt);
		return page && { kind: 'page', key, title: page.title, blocks: pageTree(page.body) };
	}
	if (part === 'case') {
		const story = cases.find(isIt);
		return story && { kind: 'case', key, story };
	}
	const question = questions.find(isIt);
	return question && { kind: 'question', key, purpose: purposes[part], question };
}

const purposes = { before: 'before', question: 'step', after: 'after' } as const;
