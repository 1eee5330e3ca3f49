import { expect, test } from 'vitest';
import { isLearnersPage, pageOf } from './addresses.ts';
import { assetsOf } from './assets-of.ts';

test.each([
	['/p/aarhus/modul/laegeattester', true],
	['/p/aarhus/modul/laegeattester/7', true],
	['/p/aarhus/modul/laegeattester/7/__data.json', true],
	['/p/aarhus/modul/laegeattester/lov', true],
	['/p/aarhus/laering', true],
	['/p/aarhus/laering/genopfrisk', true],
	['/p/aarhus/laering/uden-forbindelse', true],
	['/p/aarhus/laering/svar', false],
	['/p/aarhus/laering/bevis/fil.pdf', false],
	['/p/aarhus/undervisning/laegeattester', false],
	['/p/aarhus/undervisning/tal', false],
	['/p/aarhus/resultater', false],
	['/p/aarhus', false],
	['/s/abc/1', false],
	['/svar', false],
	['/konto', false],
])('%s may be kept: %s', (pathname, kept) => {
	expect(isLearnersPage(pathname)).toBe(kept);
});

test('the data of a page belongs to the page', () => {
	expect(pageOf('/p/a/modul/b/__data.json')).toBe('/p/a/modul/b');
	expect(pageOf('/p/a/modul/b')).toBe('/p/a/modul/b');
});

test('the files of a page are found, wherever it names them', () => {
	const page = `<link href="../../_app/immutable/assets/a.css" rel="stylesheet">
		<script>Promise.all([import("../../_app/immutable/entry/start.js")])</script>
		<img src="/favicon.svg"><a href="https://elsewhere.dk/_app/immutable/x.js">x</a>`;
	const link = '<../../_app/immutable/chunks/b.js>; rel="modulepreload"; nopush';
	expect(assetsOf(page + link, 'https://raadgiver.dk/p/a/b')).toEqual([
		'/_app/immutable/assets/a.css',
		'/_app/immutable/entry/start.js',
		'/_app/immutable/chunks/b.js',
	]);
	const sheet = '@font-face{src:url(./plex.woff2)}.a{background:url(data:image/png;base64,AA)}';
	expect(assetsOf(sheet, 'https://raadgiver.dk/_app/immutable/assets/a.css')).toEqual([
		'/_app/immutable/assets/plex.woff2',
	]);
});
