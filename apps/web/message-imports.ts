import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const messages = join(import.meta.dirname, 'src', 'paraglide', 'messages');

const everyMessage = /import \{ m \} from ["']#paraglide\/messages\.js["'];?/;

/**
 * Has a page's script bring the words that it says, and no others. `m` names every message there is,
 * and bundlers put what is reached through one module into one file: a learner's phone would load the
 * words of all other pages too, more than everything else together.
 *
 * In the browser's build alone, after Svelte and TypeScript have been compiled.
 */
export function messageImports(): Plugin {
	return {
		name: 'message-imports',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { code: everyMessage },
			handler(code) {
				const named = new Set(code.matchAll(/(?<=\bm\.)[a-z][a-z0-9_]*/g).map(([name]) => name));
				const known = [...named].filter((name) => existsSync(join(messages, `${name}.js`)));
				const imports = known.map(
					(name) => `import { ${name} as message_${name} } from '#paraglide/messages/${name}.js';`,
				);
				const renamed = known.reduce(
					(text, name) => text.replaceAll(new RegExp(`\\bm\\.${name}\\b`, 'g'), `message_${name}`),
					code.replace(everyMessage, ''),
				);
				// Where a message is chosen while the page runs, all of them must be at hand.
				const rest = /\bm\b/.test(renamed) ? (everyMessage.exec(code) ?? []) : [];
				return { code: [...imports, ...rest, renamed].join('\n'), map: null };
			},
		},
	};
}
