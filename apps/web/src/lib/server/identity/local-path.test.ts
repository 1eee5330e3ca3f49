import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each(['/p/valby', '/p/valby/personer?q=%C3%A5se&side=2', '/p/valby#top', '/%2F%2Fother.site'])(
	'%s leads to this site',
	(path) => {
		expect(localPath(path)).toBe(path);
	},
);

test.each([
	undefined,
	null,
	'',
	'p/valby',
	'//other.site',
	'/\\other.site',
	'\\\\other.site',
	'/\t/other.site',
	'/.//other.site',
	'/%2e//other.site',
	'/p/..//other.site',
	'https://other.site/',
	'javascript:alert(1)',
	'//',
])('%s does not', (address) => {
	expect(localPath(address)).toBeUndefined();
});
