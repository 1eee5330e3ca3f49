import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	hasUnseen,
	markdownProblems,
	parseMarkdown,
	parseModule,
	parseRegister,
	writeModule,
} from '@raadgiver/training';
import { MARKDOWN_ATTACKS } from '@raadgiver/training/testing/markdown-attacks';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/page-check.ts';
import { heading } from '../support/respondent.ts';
import { openTrainingStage, type TrainingStage } from '../support/training-stage.ts';

const phone = { viewport: { width: 390, height: 844 } };
const title = 'Når lægen ringer';
const slug = 'naar-laegen-ringer';

let stage: TrainingStage;
let teaching: string;
let module: string;
let writer: Page;
let reviewer: Page;

beforeAll(async () => {
	stage = await openTrainingStage();
	teaching = `/p/${stage.programme.slug}/undervisning`;
	module = `${teaching}/${slug}`;
	writer = await stage.signedIn(await stage.member('Rie Rask', 'adviser'), phone);
	reviewer = await stage.signedIn(await stage.member('Per Pil', 'coordinator'));
});

// Forms are refused and a connection is cut on purpose, and a picture that an attack names is not there.
afterEach(() =>
	stage.browser.expectQuietConsole(/cykel\.png|ERR_INTERNET_DISCONNECTED|status of 40[09]/),
);
afterAll(() => stage?.close());

const saved = (page: Page) => page.getByText(/^Gemt kl\. \d\d\.\d\d$/).waitFor();

/** Types into a field, and waits until the server has it. */
async function write(page: Page, label: string, text: string): Promise<void> {
	await page.getByLabel(label, { exact: true }).fill(text);
	await page.getByText('Gemmer …').waitFor();
	await saved(page);
}

/** Opens a part from the module's overview. */
async function openPart(page: Page, name: string | RegExp): Promise<void> {
	await page.goto(module);
	await page.getByRole('link', { name }).click();
	await heading(page, /^Skriv /).waitFor();
}

test('a teacher writes a module on a phone, and sees it as learners will', async () => {
	await writer.goto(teaching);
	await expectAccessible(writer);
	await writer.getByRole('link', { name: 'Skriv et nyt modul' }).click();
	await writer.getByRole('button', { name: 'Begynd på modulet' }).click();
	await writer.getByRole('link', { name: 'Skriv en titel' }).waitFor();
	await writer.getByLabel('Titel').fill(title);
	await writer.getByRole('button', { name: 'Begynd på modulet' }).click();
	await heading(writer, 'Oversigt').waitFor();
	await expectAccessible(writer);

	await openPart(writer, 'Den første side');
	await write(writer, 'Tekst', 'Først.');
	await writer.getByText('Henvis til loven').click();
	await writer.getByLabel('Søg i lovregistret').fill('11 a nødvendigt');
	await writer.getByRole('button', { name: /^Henvis til sygedagpengeloven § 11 a/ }).click();
	await writer.getByRole('button', { name: 'Overskrift' }).click();
	const preview = writer.getByRole('region', { name: 'Sådan ser det ud på telefonen' });
	await preview.getByRole('heading', { name: 'Overskrift' }).waitFor();
	await preview.getByRole('link', { name: 'sådan siger loven' }).waitFor();
	await saved(writer);
	await expectAccessible(writer);
});

test('what is wrong is said at its field, and what was typed is still there', async () => {
	await openPart(writer, 'Hvad ved man på forhånd?');
	await writer.getByLabel('Svarmulighed 1 er rigtig').uncheck();
	await writer
		.getByRole('group', { name: 'Svarmuligheder' })
		.getByText('Sæt hak ved én svarmulighed, der er rigtig, og kun én.')
		.waitFor();
	await expectAccessible(writer);
	await writer.reload();
	expect(
		await writer.getByRole('textbox', { name: 'Svarmulighed 1', exact: true }).inputValue(),
	).toBe('Det rigtige svar');
	await writer.getByLabel('Svarmulighed 1 er rigtig').check();
	await saved(writer);

	await openPart(writer, 'Den første side');
	await write(writer, 'Tekst', 'Se <b>her</b>, og [der](lov:ingen/1/lov).');
	const problems = writer.getByRole('region', { name: '3 ting mangler' });
	await problems.getByText('HTML vises ikke').first().waitFor();
	await problems.getByText('»ingen/1/lov« står ikke i lovregistret').waitFor();
	await write(writer, 'Tekst', 'Ring, og spørg.');
});

test('a case that cannot end is told so, until it can', async () => {
	await writer.goto(module);
	await writer.getByRole('radio', { name: /^Sag/ }).check();
	await writer.getByLabel('Titel, eller det du spørger om').fill('Telefonen ringer');
	await writer.getByRole('button', { name: 'Tilføj, og skriv videre' }).click();
	await heading(writer, 'Skriv sagen').waitFor();
	await writer.getByLabel('Indledning').fill('Det er mandag.');
	await writer.getByLabel('Det, der sker i scene 1').fill('Hvad gør du?');
	await writer.getByRole('button', { name: 'Tilføj en scene' }).click();
	await writer.getByLabel('Det, der sker i scene 2').fill('Lægen svarer.');
	for (const [number, text] of [
		[1, 'Ringer'],
		[2, 'Venter'],
	] as const) {
		const choice = writer.getByRole('group', { name: `Valg ${number} i scene 1` });
		await choice.getByRole('textbox', { name: `Valg ${number} i scene 1` }).fill(text);
		await choice.getByLabel('Hvad er der at sige til valget?').fill('Sådan gik det.');
		await choice.getByLabel('Hvor godt er valget?').selectOption('Godt');
		await choice.getByLabel('Hvor fører det hen?').selectOption({ index: 1 });
	}
	await writer.getByLabel('Slutter sagen i scene 2?').selectOption('Ja, og det går godt');
	await writer.getByLabel('Det, man tager med fra scene 2').fill('Ring først.');
	await writer.getByText('Herfra kan sagen ikke slutte.').first().waitFor();
	await writer.getByText('Ingen vej fører hertil fra begyndelsen.').first().waitFor();
	await writer
		.getByRole('group', { name: 'Valg 1 i scene 1' })
		.getByLabel('Hvor fører det hen?')
		.selectOption({ index: 2 });
	await writer.getByRole('region', { name: /mangler$/ }).waitFor({ state: 'detached' });
	await saved(writer);
	await expectAccessible(writer);
});

test('without a connection it says that nothing is saved, and saves when there is one', async () => {
	await openPart(writer, 'Den første side');
	await writer.context().setOffline(true);
	await writer.getByLabel('Tekst', { exact: true }).fill('Ring, og spørg præcist.');
	await writer.getByText('Ikke gemt endnu – prøver igen').waitFor();
	await writer.context().setOffline(false);
	await saved(writer);
});

test('two in the same page: the second sees who saved when, and both texts', async () => {
	await openPart(reviewer, 'Den første side');
	await write(writer, 'Tekst', 'Ring, og spørg kort.');
	await reviewer.getByLabel('Tekst', { exact: true }).fill('Send et brev.');
	const told = reviewer.getByRole('alert').filter({ hasText: 'Rie Rask gemte her' });
	await told.getByText('Ring, og spørg kort.').waitFor();
	expect(await reviewer.getByLabel('Tekst', { exact: true }).inputValue()).toBe('Send et brev.');
	await expectAccessible(reviewer);
	await reviewer.getByRole('link', { name: 'Tag den andens tekst' }).click();
	await reviewer.getByText('Ring, og spørg kort.').first().waitFor();
});

test('without script every form saves with a button', async () => {
	const plain = await stage.signedIn(await stage.member('Ulla Uden', 'adviser'), {
		javaScriptEnabled: false,
	});
	await openPart(plain, 'Hvad ved man bagefter?');
	await plain.getByLabel('Spørgsmål', { exact: true }).fill('Hvad gør du nu?');
	await plain.getByRole('button', { name: 'Gem', exact: true }).click();
	await saved(plain);
	await plain.goto(module);
	await plain.getByRole('link', { name: 'Hvad gør du nu?' }).waitFor();
	await plain.getByRole('button', { name: /flyt »Telefonen ringer« op$/ }).click();
	const titles = plain.getByRole('region', { name: 'Vejen igennem' }).getByRole('link');
	expect(await titles.allInnerTexts()).toEqual(['Telefonen ringer', 'Den første side']);
});

/** What an attack would have done. */
function watch(page: Page): string[] {
	const done: string[] = [];
	page.on('dialog', (dialog) => {
		done.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== stage.app.url) done.push(request.url());
	});
	return done;
}

/** The addresses that could run on the page, and the flag that a script would have set. */
const found = (page: Page) =>
	page.evaluate(() => ({
		attacked: 'attacked' in window,
		addresses: [...document.querySelectorAll('a[href], img[src], iframe, object, embed')]
			.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
			.filter((address) => !/^(https?:|mailto:)/.test(new URL(address, location.href).href)),
		handlers: [...document.querySelectorAll('main *')].filter((element) =>
			element.getAttributeNames().some((name) => name.startsWith('on')),
		).length,
	}));

const nothing = { attacked: false, addresses: [], handlers: 0 };

/** Attacks that are only words, and so pass the rules of a page. */
const taken = MARKDOWN_ATTACKS.filter(
	(attack) =>
		markdownProblems(parseMarkdown(attack)).length === 0 &&
		!hasUnseen(attack) &&
		!attack.includes('lov:'),
);

test('no known attack runs in the preview', async () => {
	await openPart(writer, 'Den første side');
	const done = watch(writer);
	const text = writer.getByLabel('Tekst', { exact: true });
	for (const attack of MARKDOWN_ATTACKS) {
		await text.fill(attack);
		expect(await found(writer), attack).toEqual(nothing);
	}
	await write(writer, 'Tekst', `Ring, og spørg.\n\n${taken.join('\n\n')}`);
	expect(done).toEqual([]);
	expect(await writer.getByRole('region', { name: /mangler$/ }).count()).toBe(0);
});

test('a second person reads what is new and publishes it, and the author cannot', async () => {
	await writer.goto(`${module}/gennemsyn`);
	await writer.getByLabel(/^Til kursisterne om ændringen/).fill('Et nyt modul om at ringe.');
	await writer.getByRole('button', { name: 'Send til gennemlæsning' }).click();
	await writer.getByText('Du har skrevet i kladden, så en anden skal læse').waitFor();
	await expectAccessible(writer);

	await reviewer.goto(teaching);
	await reviewer.getByRole('link', { name: 'Læs og udgiv' }).click();
	await heading(reviewer, 'Hvad vil kursisterne se?').waitFor();
	await reviewer.getByRole('heading', { name: 'Sag: Telefonen ringer' }).waitFor();
	await expectAccessible(reviewer);
	await reviewer.getByRole('button', { name: 'Udgiv udgave 1' }).click();
	await reviewer.getByText('Modulet er udgivet').waitFor();
	await expectAccessible(reviewer);
});

test('a learner sees the module, and no attack runs there either', async () => {
	const learner = await stage.signedIn(await stage.member('Lis Lund', 'gp'), phone);
	const done = watch(learner);
	await learner.goto(`/p/${stage.programme.slug}/modul/${slug}`);
	await heading(learner, title).waitFor();
	// Before: one question. Then the case, which was moved up, and the page.
	await learner.goto(`/p/${stage.programme.slug}/modul/${slug}/3`);
	await heading(learner, 'Den første side').waitFor();
	await learner.getByText('Ring, og spørg.').waitFor();
	expect(await found(learner)).toEqual(nothing);
	expect(done).toEqual([]);
});

test('the module stands in files, as they are always written', async () => {
	await reviewer.goto(`${module}/tekst?udgave=1`);
	const names = reviewer.getByRole('navigation', { name: 'Filer' }).getByRole('link');
	const files = [];
	for (const name of await names.allInnerTexts()) {
		await reviewer.goto(`${module}/tekst?udgave=1&fil=${name}`);
		const text = await reviewer.getByLabel(name, { exact: true }).inputValue();
		files.push({ path: `${slug}/${name}`, text });
	}
	const folder = join(import.meta.dirname, '..', '..', 'content', 'law');
	const law = parseRegister(
		readdirSync(folder).map((name) => ({
			path: name,
			text: readFileSync(join(folder, name), 'utf8'),
		})),
	);
	if (!('register' in law)) throw new Error('the register cannot be read');
	const parsed = parseModule(files, law.register);
	if (!('module' in parsed)) throw new Error(JSON.stringify(parsed.problems));
	expect(parsed.module).toMatchObject({
		title,
		version: 1,
		cases: [{ title: 'Telefonen ringer' }],
	});
	const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
	expect(files.toSorted(byPath)).toEqual(writeModule(parsed.module).toSorted(byPath));
});

test('an old version is begun from again, and the difference is told in words', async () => {
	await reviewer.goto(`${module}/versioner`);
	await reviewer.getByRole('button', { name: 'Begynd en kladde fra udgave 1' }).click();
	await heading(reviewer, 'Oversigt').waitFor();
	await openPart(reviewer, 'Den første side');
	await write(reviewer, 'Tekst', 'Ring altid, og spørg.');
	await reviewer.goto(`${module}/gennemsyn`);
	await reviewer.getByRole('heading', { name: 'Ændret siden udgave 1' }).waitFor();
	const added = reviewer.getByRole('insertion');
	expect(await added.allInnerTexts()).toEqual([expect.stringContaining('altid')]);
	await reviewer.goto(module);
	await reviewer.getByText('Kassér kladden').first().click();
	await reviewer.getByRole('button', { name: 'Kassér kladden' }).click();
	await reviewer.getByText('Kladden er kasseret').waitFor();
	await reviewer.getByRole('button', { name: 'Fortryd' }).click();
	await heading(reviewer, 'Oversigt').waitFor();
});
