import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compile } from 'sass';
import { expect, test } from 'vitest';

// The core goes to every respondent's phone, where a whole page may weigh 60 kB with its fonts.
test.each([
	['core', 9_000],
	['learner', 11_000],
	['full', 25_000],
])('%s.scss is at most %i bytes compressed', (sheet, most) => {
	const { css } = compile(fileURLToPath(new URL(`./${sheet}.scss`, import.meta.url)), {
		style: 'compressed',
		silenceDeprecations: ['if-function'],
	});
	expect(gzipSync(css).byteLength).toBeLessThanOrEqual(most);
});
