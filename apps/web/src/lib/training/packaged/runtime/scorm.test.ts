import { describe, expect, test } from 'vitest';
import { findApi } from './find-api.ts';
import { scorm12Time } from './session-time.ts';

/** A window inside others, of which the outermost is its own parent. */
function windows(depth: number, outermost: object, opener: object | null = null): Window {
	let window: Record<string, unknown> = { opener, ...outermost };
	window['parent'] = window;
	for (let level = 0; level < depth; level += 1) window = { parent: window, opener };
	return window as unknown as Window;
}

describe('the object of the system', () => {
	const API = { LMSInitialize: () => 'true' };

	test('is found in the windows above', () => {
		expect(findApi(windows(3, { API }), 'API')).toBe(API);
	});

	test('is found in what opened the window', () => {
		expect(findApi(windows(1, {}, windows(2, { API })), 'API')).toBe(API);
	});

	test('is not there, and no circle is walked for ever', () => {
		expect(findApi(windows(2, {}), 'API')).toBeUndefined();
		const one: Record<string, unknown> = { opener: null };
		const other = { parent: one, opener: null };
		one['parent'] = other;
		expect(findApi(other as unknown as Window, 'API')).toBeUndefined();
	});

	test('a window of another site is passed over', () => {
		const top = windows(0, { API });
		const foreign = {
			parent: top,
			get API() {
				throw new DOMException('another site', 'SecurityError');
			},
		};
		expect(findApi({ parent: foreign, opener: null } as unknown as Window, 'API')).toBe(API);
	});
});

test.each([
	[0, '0000:00:00.00'],
	[59.994, '0000:00:59.99'],
	[59.996, '0000:01:00.00'],
	[3723.45, '0001:02:03.45'],
	[360_000, '0100:00:00.00'],
])('%d seconds are %s', (seconds, written) => {
	expect(scorm12Time(seconds)).toBe(written);
});
