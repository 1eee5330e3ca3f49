/** Bytes of a form; the adapter's own bound where nobody sends files. */
const FORM = 512 * 1024;
/** Bytes of a form with a list, questions or a module in it, of a megabyte at most. */
const FORM_WITH_FILE = 2_000_000;
/** Bytes of a form with slides in it, which are 10 megabytes at most. */
const FORM_WITH_SLIDES = 11_000_000;

/** Where files are sent, by the routes that take them. */
const larger: Readonly<Record<string, number>> = {
	'/(app)/p/[programme]/personer/import': FORM_WITH_FILE,
	'/(app)/p/[programme]/spoergeskemaer/[wave=id]/modtagere': FORM_WITH_FILE,
	'/(app)/p/[programme]/undervisning/[slug]/filer': FORM_WITH_FILE,
	'/(app)/p/[programme]/undervisning/importer': FORM_WITH_FILE,
	'/(app)/p/[programme]/workshops/[workshop=id]/(preparation)/dagsorden/[phase=id]':
		FORM_WITH_SLIDES,
};

/**
 * Why a request is refused for what it carries, before any of that is read: 413 where it is more than
 * its address takes, 411 where it does not say how much it is. Everything is kept in memory while it is
 * read, so that whoever may send much everywhere could fill it.
 */
export function bodyFault(
	{ method, headers }: Request,
	routeId: string | null,
): 411 | 413 | undefined {
	if (method === 'GET' || method === 'HEAD') return undefined;
	const length = headers.get('content-length');
	if (length === null) return headers.has('transfer-encoding') ? 411 : undefined;
	return Number(length) > (larger[routeId ?? ''] ?? FORM) ? 413 : undefined;
}
