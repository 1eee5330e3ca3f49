import type { LayoutServerLoad } from './$types';

/** A workshop's pages are for those who have its code: neither cached nor found by a search engine. */
export const load: LayoutServerLoad = ({ setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
};
