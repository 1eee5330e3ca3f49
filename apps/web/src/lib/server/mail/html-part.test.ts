import { expect, test } from 'vitest';
import { htmlPart } from './html-part.ts';

test('paragraphs, line ends and the link as a button', () => {
	const html = htmlPart('Hej Anna\nVelkommen\n\n{link}\n\nHilsen', 'https://example.dk/?a=1&b=$&');
	expect(html).toContain('<p>Hej Anna<br>Velkommen</p>');
	expect(html).toContain('href="https://example.dk/?a=1&amp;b=$&amp;"');
	expect(html).toContain('<p>Hilsen</p>');
});

test('what people wrote is text, never markup', () => {
	expect(htmlPart('<img src=x onerror="alert(1)">\n\n{link}', `https://x/"onclick='`)).not.toMatch(
		/<img|"onclick='/,
	);
});

test('an address in a sentence can be followed, and stays text', () => {
	expect(htmlPart('Ret det her: https://example.dk/plan?a=1&b=2.\nHilsen', undefined)).toContain(
		'<a href="https://example.dk/plan?a=1&amp;b=2" style="color:#0f4c5c">https://example.dk/plan?a=1&amp;b=2</a>.<br>',
	);
	expect(htmlPart('https://x.dk/"onclick="a()', undefined)).not.toContain('"onclick=');
});
