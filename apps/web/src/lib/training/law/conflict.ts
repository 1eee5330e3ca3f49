/** Why a change was not written: the statement stands otherwise now, or a change is on its way. */
export interface Conflict {
	readonly kind: 'changed' | 'pending';
	/** Who changed it, and when, where that is known. */
	readonly last?: { readonly by: string | undefined; readonly at: Date } | undefined;
}
