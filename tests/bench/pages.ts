/**
 * What the three pages cost that most people open: server time and bytes, from a production build on
 * the demo data. Exits 0 only where every bound holds.
 *
 *   npm run bench -- pages
 */
import { chromium } from 'playwright';
import { findChromium } from '../support/chromium.ts';
import { startDemoApp } from '../support/demo-app.ts';
import { measureBytes } from './bytes.ts';
import { openWaveWithCode } from './open-wave.ts';
import { bound, print, type Row } from './report.ts';
import { measureTime } from './time.ts';

const RESPONDENT_KILOBYTES = 60;

const app = await startDemoApp();
const browser = await chromium.launch(await findChromium());
try {
	const { code, cookie, programme } = await openWaveWithCode(browser, app.url);
	const pages = [
		{ name: 'front page', address: '/' },
		{ name: 'respondent, first page', address: `/s/${code}` },
		{ name: 'respondent, a question', address: `/s/${code}/1` },
		{ name: 'trend page', address: `${programme}/resultater`, cookie },
	];
	const rows: Row[] = [];
	for (const page of pages) {
		const time = await measureTime(app.url + page.address, page.cookie);
		const bytes = await measureBytes(browser, app.url + page.address, page.cookie);
		rows.push({ name: page.name, ...time, ...bytes });
	}
	print(rows);
	const respondent = rows.filter(({ name }) => name.startsWith('respondent'));
	const holds = [
		...respondent.map(({ name, kilobytes }) =>
			bound(`${name}, kB in all`, kilobytes, RESPONDENT_KILOBYTES),
		),
		...respondent.map(({ name, scriptKilobytes }) =>
			bound(`${name}, kB of script`, scriptKilobytes, 0),
		),
	];
	process.exitCode = holds.every(Boolean) ? 0 : 1;
} finally {
	await browser.close();
	await app.stop();
}
