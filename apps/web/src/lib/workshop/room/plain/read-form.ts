import { TEXT_FIELDS, type TextField } from '@raadgiver/workshop';
import { exampleSchema, type WrittenExample } from '../schemas.ts';
import type { RefusedExample } from './refused-example.ts';

/** The name under which a form sends what a text was when it was shown. */
export const SEEN_NAMES = {
	title: 'seenTitle',
	what: 'seenWhat',
	needs: 'seenNeeds',
	dissent: 'seenDissent',
} as const satisfies Record<TextField, keyof WrittenExample>;

type Read =
	| { readonly example: WrittenExample; readonly refused?: undefined }
	| { readonly refused: RefusedExample };

/**
 * What a plain form says of an example.
 * @returns nothing for a form that is not ours
 */
export function readForm(form: FormData): Read | undefined {
	const sent = Object.fromEntries(
		[...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
	);
	const { success, data, error } = exampleSchema.safeParse(sent);
	if (success) return { example: data };
	const faulty = new Set(error.issues.map(({ path }) => path[0]));
	const tooLong = TEXT_FIELDS.filter((field) => faulty.has(field) && field in sent);
	if (tooLong.length !== faulty.size) return undefined;
	const textOf = (name: string) => sent[name] ?? '';
	const each = (nameOf: (field: TextField) => string) => ({
		title: textOf(nameOf('title')),
		what: textOf(nameOf('what')),
		needs: textOf(nameOf('needs')),
		dissent: textOf(nameOf('dissent')),
	});
	return {
		refused: {
			...each((field) => field),
			id: textOf('id'),
			decidedBy: exampleSchema.shape.decidedBy.parse(sent['decidedBy']),
			theme: sent['theme'],
			seen: each((field) => SEEN_NAMES[field]),
			tooLong,
		},
	};
}
