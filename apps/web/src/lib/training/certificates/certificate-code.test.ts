import { expect, test } from 'vitest';
import { formatCode } from '#lib/survey/code.ts';
import { newCertificateCode, readCertificateCode } from './certificate-code.ts';

test('a code can be written down, typed in small letters, and is another one each time', () => {
	const code = newCertificateCode();
	expect(formatCode(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
	expect(readCertificateCode(` ${formatCode(code).toLowerCase()} `)).toBe(code);
	expect(newCertificateCode()).not.toBe(code);
});

test.each(['', 'K7QF-9M2X-4TPA', 'K7QF-9M2X-4TPA-88UU', "' OR 1=1 --"])(
	'“%s” is no code of a certificate',
	(typed) => expect(readCertificateCode(typed)).toBeUndefined(),
);
