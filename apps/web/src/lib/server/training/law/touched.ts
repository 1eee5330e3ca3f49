import { affectedBy, statementsOf, type RegisteredStatement } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as modules from '../modules.ts';
import * as registers from '../register.ts';
import { countLearners } from './audience.ts';

/** A part of a module that names a statement, as a reader knows it. */
export interface TouchedPart {
	readonly id: string;
	readonly name: string;
}

/** The parts of one published module that name a statement. */
export interface TouchedModule {
	readonly slug: string;
	readonly title: string;
	readonly pages: readonly TouchedPart[];
	readonly questions: readonly TouchedPart[];
	readonly cases: readonly TouchedPart[];
}

/** What a change of a statement touches. */
export interface Touched {
	readonly modules: readonly TouchedModule[];
	/** The statements that it replaced, or is to replace. */
	readonly statements: readonly RegisteredStatement[];
	/** How many active members have learned it. */
	readonly learners: number;
}

/** What a change of a statement touches, for those who keep the register. */
export async function find(actor: Actor, reference: string): Promise<Touched> {
	const [published, register, learners] = await Promise.all([
		modules.list(actor),
		registers.find(actor),
		countLearners(actor, reference),
	]);
	const read = published.map(({ module }) => module);
	const touched = affectedBy(read, reference).flatMap((affected): TouchedModule[] => {
		const module = read.find(({ id }) => id === affected.module);
		if (!module) return [];
		return [
			{
				slug: module.id,
				title: module.title,
				pages: named(module.pages, affected.pages, ({ title }) => title),
				questions: named(module.questions, affected.questions, ({ text }) => text),
				cases: named(module.cases, affected.cases, ({ title }) => title),
			},
		];
	});
	return {
		modules: touched,
		statements: statementsOf(register).filter(({ replacedBy }) => replacedBy === reference),
		learners,
	};
}

function named<Part extends { readonly id: string }>(
	parts: readonly Part[],
	ids: readonly string[],
	name: (part: Part) => string,
): TouchedPart[] {
	return parts
		.filter(({ id }) => ids.includes(id))
		.map((part) => ({ id: part.id, name: name(part) }));
}
