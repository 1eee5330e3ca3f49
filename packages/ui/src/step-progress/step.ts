/** A step on the way through something. */
export interface Step {
	label: string;
	state: 'done' | 'current' | 'ahead';
	detail?: string;
	/** Where a step that may be reopened leads. */
	href?: string;
}
