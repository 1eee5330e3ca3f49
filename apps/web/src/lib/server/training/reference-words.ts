import { statementsOf } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as registers from './register.ts';

/** What references are called by readers: "sygedagpengeloven § 11 a". */
export async function referenceWords(
	actor: Pick<Actor, 'programme'>,
): Promise<(reference: string) => string> {
	const words = new Map(
		statementsOf(await registers.find(actor)).map(({ reference, act, section }) => [
			reference,
			`${act.short} ${section.label}`,
		]),
	);
	return (reference) => words.get(reference) ?? reference;
}
