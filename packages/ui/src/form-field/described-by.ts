interface Descriptions {
	hint?: string | undefined;
	error?: string | undefined;
	note?: string | undefined;
}

/**
 * The value of `aria-describedby` for a control: the ids of those descriptions that are shown,
 * the error first, because a screen reader reads them in this order.
 *
 * @example describedBy('mail', { hint: 'As on your badge' }) // 'mail-hint'
 */
export function describedBy(id: string, { hint, error, note }: Descriptions): string | undefined {
	const ids = [error && `${id}-error`, hint && `${id}-hint`, note && `${id}-note`].filter(Boolean);
	return ids.length > 0 ? ids.join(' ') : undefined;
}
