/** So many proposals stand on a page: what a page costs does not grow with the document. */
const PER_PAGE = 20;

/** A page of the proposals that were passed on. */
export interface ProposalPage<Proposal> {
	/** From 1. */
	readonly page: number;
	readonly pages: number;
	readonly proposals: readonly Proposal[];
}

/**
 * The page that was asked for, or the one that a proposal stands on, or the first.
 * @param at the proposal, where no page was asked for
 */
export function proposalPage<Proposal extends { readonly id: string }>(
	all: readonly Proposal[],
	asked: number,
	at?: string | null,
): ProposalPage<Proposal> {
	const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
	const place = Math.max(
		0,
		all.findIndex(({ id }) => id === at),
	);
	const wanted = Math.trunc(asked) || Math.floor(place / PER_PAGE) + 1;
	const page = Math.min(Math.max(wanted, 1), pages);
	return { page, pages, proposals: all.slice((page - 1) * PER_PAGE, page * PER_PAGE) };
}
