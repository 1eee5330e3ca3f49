import type { AnsweredProposal } from '#lib/server/workshop/passing/outcome.ts';
import { m } from '#paraglide/messages.js';

/** How far the answers have come, in a sentence: how many proposals somebody has answered, and how. */
export function verdictCounts(proposals: readonly Pick<AnsweredProposal, 'answers'>[]): string {
	const countOf = (verdict: string) =>
		proposals.filter(({ answers }) => answers.some((answer) => answer.verdict === verdict)).length;
	return m.passing_counts({
		answered: proposals.filter(({ answers }) => answers.length > 0).length,
		count: proposals.length,
		accepted: countOf('accepted'),
		considered: countOf('considered'),
		rejected: countOf('rejected'),
	});
}
