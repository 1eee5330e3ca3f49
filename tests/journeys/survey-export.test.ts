import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { createDemoDatabase } from '../support/database.ts';
import { expectAccessible } from '../support/page-check.ts';
import { hasPspp, needsPspp, readWithPspp } from '../support/pspp.ts';
import { openSurveyStage, type SurveyStage } from '../support/survey-stage.ts';

const withoutScript = { javaScriptEnabled: false, acceptDownloads: true };

let stage: SurveyStage;
let evaluator: { personId: string };
let data: string;

beforeAll(async () => {
	stage = await openSurveyStage(createDemoDatabase);
	const member = await stage.database.membership.findFirstOrThrow({
		where: { roles: { has: 'evaluator' } },
		select: { personId: true, programme: { select: { slug: true } } },
	});
	evaluator = member;
	data = `/p/${member.programme.slug}/resultater/data`;
});

afterEach(() => stage.browser.expectQuietConsole(/status of (400|409)/));
afterAll(() => stage?.close());

async function take(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const download = await coming;
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The newest wave's answers of a group, as the form proposes them. */
async function chooseRows(page: Page, group: string, format: string): Promise<void> {
	await page.goto(data);
	await page.getByRole('link', { name: 'Vælg svar' }).click();
	await page.getByRole('link', { name: group }).click();
	await page.getByRole('radio', { name: format }).check();
}

test('an evaluator without script takes figures, and the ledger says so', async () => {
	const page = await stage.signedIn(withoutScript, evaluator);
	await page.goto(data);
	await page.getByRole('checkbox', { name: '2. halvår 2026' }).check();
	await page.getByRole('checkbox', { name: 'Læger', exact: true }).check();
	await page.getByRole('radio', { name: 'CSV' }).check();
	const { name, bytes } = await take(page, 'Hent tal');
	expect(name).toBe('tal-laeger-2026-2.csv');
	expect(bytes.toString()).toContain('"2. halvår 2026";"Læger";"Alle";"Alle"');
	await page.reload();
	const entry = page.getByRole('table', { name: 'Udleveret' }).getByRole('row').nth(1);
	await expect.poll(() => entry.innerText()).toContain('Læger, 2. halvår 2026');
	expect(await entry.innerText()).toContain('CSV');
});

test('rows that would single somebody out are refused, with what to leave out', async () => {
	const page = await stage.signedIn({ viewport: { width: 390, height: 800 } }, evaluator);
	await chooseRows(page, 'Læger', 'SPSS');
	for (const question of ['Område', 'Læger i praksis'])
		await page.getByRole('checkbox', { name: question }).check();
	await page.getByRole('button', { name: 'Hent svar' }).click();
	const refusal = page.getByRole('alert');
	await refusal.getByText('Filen kan ikke udleveres sådan').waitFor();
	expect(await refusal.innerText()).toMatch(/Du kan udelade .*”Læger i praksis”/);
	expect(await page.getByRole('checkbox', { name: 'Område' }).isChecked()).toBe(true);
	await expectAccessible(page);
	await page.goto(data);
	await page.getByText('Afvist').waitFor();
});

test('what is left out of a form is said at its field', async () => {
	const page = await stage.signedIn(withoutScript, evaluator);
	await chooseRows(page, 'Borgere', 'Excel');
	await page.getByRole('checkbox', { name: '2. halvår 2026' }).uncheck();
	await page.getByRole('button', { name: 'Hent svar' }).click();
	await page.getByRole('link', { name: 'Vælg mindst én runde.' }).waitFor();
});

describe.skipIf(!hasPspp)(`an SPSS file is read back by PSPP${needsPspp}`, () => {
	test('with as many cases as there are responses, and no answer as 0 that is none', async () => {
		const page = await stage.signedIn({ acceptDownloads: true }, evaluator);
		await chooseRows(page, 'Borgere', 'SPSS');
		await page.getByRole('checkbox', { name: 'Tag åbne svar med' }).check();
		const { name, bytes } = await take(page, 'Hent svar');
		expect(name).toBe('svar-borgere-2026-2.sav');
		const [read] = await readWithPspp([bytes]);
		const [header = [], ...cases] = read?.table ?? [];
		const { responses } = await stage.database.waveQuestionnaire.findFirstOrThrow({
			where: { group: 'citizen', wave: { year: 2026, half: 2, status: 'closed' } },
			select: { responses: true },
		});
		expect(cases).toHaveLength(responses ?? 0);
		const access = cases.map((row) => row[header.indexOf('access')]);
		expect(access).toContain('-1');
		expect(access).not.toContain('0');
		expect(read?.dictionary).toContain('Jeg ved, hvem jeg kan spørge, når jeg er i tvivl.');
		expect(read?.dictionary).toContain('-1[a],Sprunget over');
	});
});
