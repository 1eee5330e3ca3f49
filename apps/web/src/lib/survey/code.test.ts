import { describe, expect, it } from 'vitest';
import { codeFromBytes, formatCode, readCode } from './code.ts';

describe('a code on paper', () => {
	const code = codeFromBytes(Uint8Array.from({ length: 32 }, (_, index) => index * 7));

	it('has twelve characters and is read back as it is written', () => {
		expect(code).toHaveLength(12);
		expect(readCode(formatCode(code))).toBe(code);
	});

	it('is recognised in small letters, with spaces and with look-alikes', () => {
		expect(readCode('k7qf 9m2x-4tpo')).toBe('K7QF9M2X4TP0');
		expect(readCode('IL00-0000-0000')).toBe('110000000000');
	});

	it.each(['', 'K7QF', 'K7QF-9M2X-4TPA-1', 'K7QF-9M2X-4TPU', 'æøå'])('is not %j', (typed) => {
		expect(readCode(typed)).toBeUndefined();
	});
});
