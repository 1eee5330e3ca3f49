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
