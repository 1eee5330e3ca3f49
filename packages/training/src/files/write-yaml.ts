import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml';

/** Columns a line may have. */
const width = 100;

/**
 * Data as YAML in the one form that content has, which the formatter leaves as it is: a text that
 * does not fit on its line is folded below it, ids stand in [ ] where they fit, and a blank line
 * parts what has an id: questions and scenes.
 */
export function writeYaml(data: unknown): string {
	const document = new Document(data);
	layOut(document.contents, 0, 0);
	return document.toString({
		lineWidth: width,
		minContentWidth: 0,
		singleQuote: true,
		flowCollectionPadding: false,
	});
}

/** `indent` is where lines of the node begin, `column` where its first character stands. */
function layOut(node: unknown, indent: number, column: number): void {
	if (isMap<Scalar<string>>(node)) {
		for (const { key, value } of node.items) {
			layOut(value, indent + 2, indent + key.value.length + 2);
		}
	} else if (isSeq(node)) {
		node.flow = isListOfIds(node.items) && column + node.items.join(', ').length + 2 <= width;
		for (const [index, item] of node.items.entries()) {
			layOut(item, indent + 2, indent + 2);
			if (index > 0 && isMap(item) && item.has('id')) item.spaceBefore = true;
		}
	} else if (isScalar(node) && typeof node.value === 'string') {
		const type = typeOf(node.value, column);
		if (type) node.type = type;
	}
}

function typeOf(
	text: string,
	column: number,
): Scalar.BLOCK_FOLDED | Scalar.BLOCK_LITERAL | undefined {
	if (text.includes('\n')) return Scalar.BLOCK_LITERAL;
	return column + text.length > width ? Scalar.BLOCK_FOLDED : undefined;
}

/** Ids and references, which have no blanks in them. */
function isListOfIds(items: readonly unknown[]): boolean {
	return items.every(
		(item) => isScalar(item) && typeof item.value === 'string' && /^[a-z0-9/-]+$/.test(item.value),
	);
}
