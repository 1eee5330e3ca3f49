import { expect, test } from 'vitest';
import { pageTree } from './page-tree.ts';
import { referencesIn } from './references-in.ts';

const body = `## En overskrift med [lov](lov:a/1/heading)

En linje med **[fed lov](lov:a/1/bold)** og [lov igen](lov:a/1/heading).

- Et punkt med [lov](lov:a/1/item)

| Hvad | Hvor |
| --- | --- |
| Det | [lov](lov:a/1/cell) |

> Et citat med [lov](lov:a/1/quote)

---

\`\`\`
[lov](lov:a/1/code)
\`\`\`
`;

test('statements are found in whatever can name one, in the order they are read, each once', () => {
	expect(referencesIn(pageTree(body))).toEqual([
		'a/1/heading',
		'a/1/bold',
		'a/1/item',
		'a/1/cell',
		'a/1/quote',
	]);
});
