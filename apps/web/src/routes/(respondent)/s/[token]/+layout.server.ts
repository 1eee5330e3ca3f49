import type { LayoutServerLoad } from './$types';

/** The address is a secret: it is neither cached nor found by a search engine. */
export const load: LayoutServerLoad = ({ setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
};
