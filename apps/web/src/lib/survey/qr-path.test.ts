import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

it('draws each run of dark modules once', () => {
	const modules = [
		[true, true, false],
		[false, true, false],
	];
	expect(qrPath(modules)).toBe('M0 0h2v1h-2zM1 1h1v1h-1z');
});

it('draws nothing where nothing is dark', () => {
	expect(qrPath([[false, false]])).toBe('');
});
