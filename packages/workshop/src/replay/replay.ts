import { type Example, TEXT_FIELDS } from '../example/example.ts';

/** An example as it read at one moment. */
export interface MomentExample extends Example {
	/** The example that it was merged into, in the joint document. */
	readonly mergedInto?: string | undefined;
}

/** How the examples of a document read at one moment, in milliseconds since 1970. */
export interface Moment {
	readonly at: number;
	readonly examples: readonly MomentExample[];
}

export type ChangedField = keyof Omit<Example, 'id' | 'removed'>;

/** What happened to a document between one moment and the one before. */
export interface Step {
	readonly at: number;
	readonly added: readonly Example[];
	readonly changed: readonly {
		readonly before: Example;
		readonly after: Example;
		readonly fields: readonly ChangedField[];
	}[];
	/** Become a part of another that says the same. */
	readonly merged: readonly {
		readonly example: Example;
		readonly into: Example;
	}[];
	/** Merged before, and standing for themselves again. */
	readonly separated: readonly Example[];
	/** Taken out, or not there any more. */
	readonly takenOut: readonly Example[];
	/** Taken out before, and there again. */
	readonly broughtBack: readonly Example[];
}

const FIELDS: readonly ChangedField[] = [...TEXT_FIELDS, 'decidedBy', 'theme'];

/**
 * The growth of a document, moment by moment, the earliest first; from nothing to the first moment is a
 * step too. Moments at which nothing had changed are left out. An example that is taken out, or merged, in
 * the moment in which it is first seen is added and taken out at once.
 */
export function replay(moments: readonly Moment[]): readonly Step[] {
	const inOrder = moments.toSorted((one, other) => one.at - other.at);
	return inOrder
		.map((moment, index) => stepBetween(inOrder[index - 1]?.examples ?? [], moment))
		.filter(({ at: _at, ...happened }) => Object.values(happened).some(({ length }) => length > 0));
}

function stepBetween(before: readonly MomentExample[], { at, examples }: Moment): Step {
	const earlier = new Map(before.map((example) => [example.id, example]));
	const now = new Map(examples.map((example) => [example.id, example]));
	const wasRemoved = ({ id }: Example) => earlier.get(id)?.removed ?? false;
	const wasMergedInto = ({ id }: Example) => earlier.get(id)?.mergedInto;
	const changed = examples.flatMap((after) => {
		const standing = earlier.get(after.id);
		const fields = FIELDS.filter((field) => standing && standing[field] !== after[field]);
		return standing && fields.length > 0 ? [{ before: standing, after, fields }] : [];
	});
	const merged = examples.flatMap((example) => {
		const into = now.get(String(example.mergedInto));
		return into && wasMergedInto(example) !== into.id ? [{ example, into }] : [];
	});
	const gone = before.filter(({ id, removed }) => !removed && !now.has(id));
	return {
		at,
		added: examples.filter(({ id }) => !earlier.has(id)),
		changed,
		merged,
		separated: examples.filter((example) => !example.mergedInto && wasMergedInto(example)),
		takenOut: [...examples.filter((example) => example.removed && !wasRemoved(example)), ...gone],
		broughtBack: examples.filter((example) => !example.removed && wasRemoved(example)),
	};
}
