import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { templateSchema, type WorkshopTemplate } from './template.ts';

/** What is wrong in a template: the line (from 1), the field (`phases.2.minutes`), and what about it. */
export interface TemplateProblem {
	readonly line: number;
	readonly field: string;
	readonly message: string;
}

/**
 * Reads a template from the text of a YAML file. A field that is missing is reported at the line where the
 * thing that lacks it begins. Text that is not YAML is reported before anything else is looked at.
 */
export function parseTemplate(
	text: string,
): { readonly template: WorkshopTemplate } | { readonly problems: readonly TemplateProblem[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line;
	const faults = [...document.errors, ...document.warnings];
	if (faults.length > 0) {
		return {
			problems: faults.map(({ pos, message }) => ({ line: lineAt(pos[0]), field: '', message })),
		};
	}
	const result = templateSchema.safeParse(document.toJS());
	if (result.success) return { template: result.data };
	return {
		problems: result.error.issues.flatMap((issue) => {
			const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
			const paths = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path];
			return paths.map((path) => ({
				line: lineAt(offsetOf(document, path)),
				field: path.join('.'),
				message: keys.length > 0 ? 'a template has no such field' : issue.message,
			}));
		}),
	};
}

/** Where the nearest thing above a path that is there begins: a key of a map, an entry of a list. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length -= 1) {
		const above: unknown = document.getIn(path.slice(0, length - 1), true);
		const pair = isMap(above)
			? above.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])
			: undefined;
		const node: unknown = pair?.key ?? document.getIn(path.slice(0, length), true);
		const offset = rangeOf(node);
		if (offset !== undefined) return offset;
	}
	return 0;
}

function rangeOf(node: unknown): number | undefined {
	const range: unknown = Reflect.get(Object(node) as object, 'range');
	return Array.isArray(range) ? Number(range[0]) : undefined;
}
