import type { Plugin } from 'vite';

/** One language's words as they are written out: a function that does nothing but say them. */
const said = (language: string) =>
	new RegExp(
		`const ${language}_\\w+ = /\\*\\* @type \\{\\(inputs: .*?\\) => LocalizedString\\} \\*/ \\(i?\\) => \\{\\s*return /\\*\\* @type \\{LocalizedString\\} \\*/ \\((\`[^\`]*\`)\\)\\s*\\};`,
	);

const whole = /export const (\w+) = \(inputs/;

/**
 * Has a message be no more than its words in the browser's build. As they are written out, each has a
 * function for each language, and one that chooses between them: a page's script says hundreds. One
 * that chooses its words by a number is left as it is.
 */
export function slimMessages(): Plugin {
	return {
		name: 'slim-messages',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { id: /\/src\/paraglide\/messages\/\w+\.js$/ },
			handler(code) {
				const [, danish] = said('da').exec(code) ?? [];
				const [, english] = said('en').exec(code) ?? [];
				const [, name] = whole.exec(code) ?? [];
				if (!danish || !english || !name) return undefined;
				return {
					code: `import { getLocale } from '../runtime.js';
export const ${name} = (i, options) =>
	(options?.locale ?? getLocale()) === 'da' ? ${danish} : ${english};`,
					map: null,
				};
			},
		},
	};
}
