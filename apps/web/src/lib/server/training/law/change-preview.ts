import { error } from '@sveltejs/kit';
import { changeFaults, findStatement, type RegisteredStatement } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import * as registers from '../register.ts';
import type { NewChange } from './changes.ts';
import { refuseFaults, StatementChangedError } from './refusals.ts';
import { markOf } from './statement-rows.ts';
import * as touched from './touched.ts';
import type { Touched } from './touched.ts';

/** What a change would do, before it is published. */
export interface ChangePreview extends Touched {
	/** What is to hold instead; nothing where the rule ends. */
	readonly text: string | undefined;
	/** Whether it takes effect at once. */
	readonly isNow: boolean;
}

/**
 * What a change would do. Nothing is written, and what would be refused is refused here.
 * @throws RegisterRuleError, StatementChangedError
 */
export async function find(
	actor: Actor,
	reference: string,
	mark: string,
	plan: NewChange,
): Promise<ChangePreview> {
	const register = await registers.find(actor);
	const today = danishDay(new Date());
	const statement = findStatement(register, reference) ?? error(404);
	if (markOf(statement) !== mark) throw new StatementChangedError(undefined);
	refuseFaults(changeFaults(plan, statement, register, today));
	const replacement = findStatement(register, plan.replacement);
	return {
		...(await touched.find(actor, reference)),
		text: textInstead(plan, replacement),
		isNow: plan.from <= today,
	};
}

function textInstead(
	{ kind, text }: NewChange,
	replacement: RegisteredStatement | undefined,
): string | undefined {
	if (kind === 'end') return undefined;
	return kind === 'existing' ? replacement?.text : text;
}
