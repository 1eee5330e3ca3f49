import { wholeNumber } from '../random/draw.ts';
import { later } from './later.ts';
import { reform } from './law-rows.ts';
import type { DemoModule } from './material.ts';
import { answer, decide, finish, type Notebook } from './notebook.ts';
import type { Purpose } from './knowing.ts';
import type { Sitting } from './sittings.ts';

/** The most questions that somebody repeats in one sitting. */
const repeatedAtOnce = 8;

/** Somebody learns once: some steps of a module, or what is due for repetition. */
export function sit(
	notebook: Notebook,
	{ module, keys, at }: Sitting,
	modules: ReadonlyMap<string, DemoModule>,
): void {
	if (module) work(notebook, module, { keys, begun: at });
	else repeat(notebook, modules, at);
}

function work(
	notebook: Notebook,
	module: DemoModule,
	{ keys, begun }: { keys: readonly string[]; begun: Date },
): void {
	let at = begun;
	for (const key of keys) {
		const seconds = wholeNumber(notebook.random, 14, 85);
		at = later(at, seconds);
		const [kind = '', id = ''] = key.split('/');
		if (kind === 'case') {
			decide(notebook, module, id, at);
		} else if (kind !== 'page') {
			const purpose = kind === 'question' ? 'step' : (kind as Purpose);
			answer(notebook, module, id, { purpose, at });
		}
		finish(notebook, { module, key, seconds, at });
	}
}

function repeat(notebook: Notebook, modules: ReadonlyMap<string, DemoModule>, begun: Date): void {
	const due = [...notebook.memories.values()]
		.filter(({ dueAt, slug, question }) => {
			const module = modules.get(slug);
			return dueAt <= begun && !(module && isOverruled(module, question, begun));
		})
		.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
		.slice(0, repeatedAtOnce);
	for (const [place, { slug, question }] of due.entries()) {
		const module = modules.get(slug);
		const at = later(begun, 30 * place);
		if (module) answer(notebook, module, question, { purpose: 'repetition', at });
	}
}

/** A question about law that has changed since is not repeated: its old answer would come back. */
function isOverruled({ questions }: DemoModule, question: string, at: Date): boolean {
	return (
		at >= new Date(reform.effectiveOn) &&
		(questions[question]?.learned ?? []).includes(reform.reference)
	);
}
