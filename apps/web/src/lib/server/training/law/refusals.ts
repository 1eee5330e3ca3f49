/** The statement is no longer as it was when the form was opened: nothing was written. */
export class StatementChangedError extends Error {
	override name = 'StatementChangedError';

	/** Who changed it last, and when; nothing where a newer wording came with the product. */
	readonly last: { readonly by: string | undefined; readonly at: Date } | undefined;

	constructor(last: StatementChangedError['last']) {
		super('The statement has been changed since it was read');
		this.last = last;
	}
}

/** A change of the statement is on its way already. */
export class ChangePendingError extends Error {
	override name = 'ChangePendingError';
}

/** What a form wants to write breaks rules; each says at which field. */
export class RegisterRuleError extends Error {
	override name = 'RegisterRuleError';

	readonly faults: readonly { readonly field: string; readonly rule: string }[];

	constructor(faults: RegisterRuleError['faults']) {
		super(faults.map(({ field, rule }) => `${field}: ${rule}`).join(', '));
		this.faults = faults;
	}
}

/** @throws RegisterRuleError where there is a fault */
export function refuseFaults(faults: RegisterRuleError['faults']): void {
	if (faults.length > 0) throw new RegisterRuleError(faults);
}
