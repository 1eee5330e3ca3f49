import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as workshop from './index.ts';

// Runs every @example of the package: lines of the form `expression; // => result`.
const examples = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
	.flatMap((file) => {
		const source = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
		const blocks = source.match(/@example\n[^]*?\*\//g) ?? [];
		return blocks.flatMap((block) =>
			[...block.matchAll(/^ \* (.+); \/\/ => (.+)$/gm)].map(([, expression, result]) => ({
				file,
				expression: `${expression}`,
				result: `${result}`,
			})),
		);
	});

test.each(examples)('$file: $expression', ({ expression, result }) => {
	const value: unknown = runInNewContext(`(${expression})`, { ...workshop });
	expect(value).toEqual(runInNewContext(`(${result})`));
});
