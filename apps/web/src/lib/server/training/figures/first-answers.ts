import { Prisma } from '@raadgiver/db';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { PublishedModule } from '../modules.ts';
import { teaching } from './teaching.ts';

/** A question where it stands in a module as it is now. */
interface Asked {
	readonly slug: string;
	readonly version: number;
	/** As an answer names it: question/<id>. */
	readonly item: string;
	readonly purpose: 'before' | 'step' | 'after';
}

/** The questions of a module, each at the one place where it is asked. */
export function askedIn({ slug, version, module }: PublishedModule): Asked[] {
	const placed = (ids: readonly string[], purpose: Asked['purpose']) =>
		ids.map((id) => ({ slug, version, item: `question/${id}`, purpose }));
	const steps = module.steps.flatMap((step) => ('question' in step ? [step.question] : []));
	return [
		...placed(module.before, 'before'),
		...placed(steps, 'step'),
		...placed(module.after, 'after'),
	];
}

/**
 * The first answer of each learner to each of these questions, as a query: what they knew before
 * they saw why. Of versions only the one that is read now: the same option may say another thing in
 * another.
 */
export function firstAnswers(actor: Actor, asked: readonly Asked[]): Prisma.Sql {
	return Prisma.sql`
		SELECT DISTINCT ON (answer.slug, answer.item, answer.person_id) answer.programme_id, answer.slug,
			answer.item, asked.purpose, answer.person_id, answer.given, answer."right", answer.received_at
		FROM programme
		JOIN training_answer AS answer ON answer.programme_id = programme.id
		JOIN jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
			AS asked(slug text, version int, item text, purpose text)
			ON asked.slug = answer.slug AND asked.version = answer.version AND asked.item = answer.item
				AND asked.purpose = answer.purpose::text
		WHERE ${teaching(actor)}
		ORDER BY answer.slug, answer.item, answer.person_id, answer.answered_at, answer.id`;
}
