import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Imports point one way. A line that points another way stands in the wrong room, and the message
 * says which room is the right one (ARCHITECTURE.md has the table).
 */
const toOurPackages = '^@raadgiver/';
const toTheApp = '^(#lib/|#paraglide/|\\$app/|@sveltejs/)';
const toNode = '^node:';
const toRows = '^(@raadgiver/db|#lib/server/)';

/**
 * @param {string[]} files
 * @param {{ regex: string, message: string, allowTypeImports?: boolean }[]} patterns
 * @param {string[]} [ignores]
 */
const forbid = (files, patterns, ignores = []) => ({
	files,
	ignores,
	rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/** @param {string} subject the pure package's name, which is the subject's too */
const pure = (subject) => {
	const message =
		`packages/${subject} is pure: it computes from values and imports no package of ours. ` +
		`Move the line that touches rows to apps/web/src/lib/server/${subject}, ` +
		`and the line that shows something to apps/web/src/lib/${subject}.`;
	return [
		forbid(
			[`packages/${subject}/src/**`],
			[toOurPackages, toTheApp, toNode].map((regex) => ({ regex, message })),
			['**/*.test.ts'],
		),
		forbid(
			[`packages/${subject}/src/**/*.test.ts`],
			[toOurPackages, toTheApp].map((regex) => ({ regex, message })),
		),
	];
};

const ui = forbid(
	['packages/ui/src/**'],
	[toOurPackages, toTheApp].map((regex) => ({
		regex,
		message:
			'packages/ui would fit in a bank: it knows svelte and nothing of ours. Take words, addresses ' +
			'and values as props, and move what names a subject to apps/web/src/lib/<subject>.',
	})),
);

const db = forbid(
	['packages/db/**'],
	[toOurPackages, toTheApp].map((regex) => ({
		regex,
		message:
			'packages/db knows Prisma and pg only. Move what decides who may to ' +
			'apps/web/src/lib/server/<subject>, and what computes from values to a pure package.',
	})),
);

const browser = forbid(
	[
		'apps/web/src/**/*.svelte',
		'apps/web/src/**/*.svelte.ts',
		'apps/web/src/routes/**/+{page,layout}.ts',
		'apps/web/src/lib/**/*.ts',
	],
	[
		{
			regex: toRows,
			allowTypeImports: true,
			message:
				'This file is sent to the browser, where there are no rows. Read them in +page.server.ts ' +
				'through apps/web/src/lib/server/<subject>, and hand them on as data. Types may be imported.',
		},
	],
	['apps/web/src/lib/server/**', '**/*.test.ts'],
);

const routes = forbid(
	['apps/web/src/routes/**/*.server.ts', 'apps/web/src/routes/**/+server.ts'],
	[
		{
			regex: '^(@raadgiver/db|#lib/server/database)',
			allowTypeImports: true,
			message:
				'A route reads a request and answers with a page. Move the line that touches rows, or decides ' +
				'who may, to apps/web/src/lib/server/<subject>/<noun>.ts, and call one function of it here.',
		},
	],
);

const beforeTheInstall = forbid(
	['scripts/**/*.mjs'],
	[
		{
			regex: '^(?!node:|\\.)',
			message:
				'scripts/*.mjs run before anything is installed and may use Node itself only. Move the line ' +
				'to a .ts file that is started once the install is done.',
		},
	],
);

export default tseslint.config(
	globalIgnores([
		'**/build/',
		'**/.svelte-kit/',
		'**/generated/',
		'**/paraglide/',
		'**/coverage/',
		'.data/',
	]),
	{ linterOptions: { noInlineConfig: true } },
	js.configs.recommended,
	tseslint.configs.strict,
	tseslint.configs.stylistic,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			// The compiler knows all names, and the Svelte parser does not know types such as NodeJS.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// The app always stands at the root of its address.
			'svelte/no-navigation-without-resolve': 'off',
			// A space that the formatter must not take away is written {' '}.
			'svelte/no-useless-mustaches': 'off',
			'svelte/block-lang': ['error', { script: ['ts'] }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser } },
	},
	{
		files: ['tests/**', '**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.property.name='waitForTimeout']",
					message: 'A fixed wait is too long or too short. Wait for what the reader would see.',
				},
			],
		},
	},
	...pure('survey'),
	...pure('training'),
	...pure('workshop'),
	ui,
	db,
	browser,
	routes,
	beforeTheInstall,
);
