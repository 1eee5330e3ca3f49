import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

/** One line of an `@example`: `expression; // => result`. */
export interface Example {
	/** In the package's `src`. */
	readonly file: string;
	readonly expression: string;
	readonly result: string;
}

/** Every line of every `@example` in the sources of a package. */
export function examplesIn(directory: string): Example[] {
	return sourcesIn(directory).flatMap((file) => {
		const source = readFileSync(`${directory}/${file}`, 'utf8');
		const blocks = source.match(/@example\n[^]*?\*\//g) ?? [];
		return blocks.flatMap((block) =>
			[...block.matchAll(/^ \* (.+); \/\/ => (.+)$/gm)].map(([, expression, result]) => ({
				file,
				expression: `${expression}`,
				result: `${result}`,
			})),
		);
	});
}

export function sourcesIn(directory: string): string[] {
	return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
	);
}

/** What an example gives with the exports of its package, and what it says that it gives. */
export function runExample({ expression, result }: Example, exports: object) {
	return {
		value: runInNewContext(`(${expression})`, { ...exports }) as unknown,
		shown: runInNewContext(`(${result})`) as unknown,
	};
}
