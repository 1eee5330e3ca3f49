import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { linkIn } from '../support/mailbox.ts';
import { expectAccessible, expectAccessibleWithoutScript } from '../support/page-check.ts';
import { heading } from '../support/respondent.ts';
import {
	beginExample,
	choose,
	comeIn,
	exampleCard,
	field,
	hears,
	openWorkshopStage,
	type Participant,
	tabTo,
	type WorkshopStage,
	type Written,
} from '../support/workshop-stage.ts';

const WORKSHOP = 'Samarbejdet mellem jobcenter og sundhedsvæsen';
const NEEDS = 'Hvad har I brug for?';
const WHAT = 'Hvad skal der gøres?';

/** The first two of one group, then of the other. The first and the last propose nearly the same. */
const nurse: Written = {
	title: 'En sygeplejerske som koordinator i jobcentret',
	what: 'To sygeplejersker får fast plads i jobcentret og læser attesterne sammen med os.',
	decidedBy: 'Den lokale ledelse',
	needs: 'Faste tider, hvor vi kan komme forbi med en sag.',
	theme: 'Organisationen',
};
const question: Written = {
	title: 'Én skabelon for præcise anmodninger',
	what: 'Vi skriver altid, hvad vi vil vide, hvorfor, og hvad borgeren selv siger.',
	decidedBy: 'Den lokale ledelse',
	needs: 'En skabelon i fagsystemet.',
	theme: 'Den enkelte fagperson',
};
const hours: Written = {
	title: 'Fast træffetid for rådgiveren i lægehuset',
	what: 'Rådgiveren sidder i lægehuset to timer hver anden uge.',
	decidedBy: 'Begge',
	needs: 'Et lokale og en kalender, som lægen kan se.',
	theme: 'Organisationen',
};
const coordinator: Written = {
	title: 'Sygeplejersker som koordinatorer i jobcentret',
	what: 'Sygeplejersker får fast plads i jobcentret og læser attesterne sammen med sagsbehandleren.',
	decidedBy: 'Begge',
	needs: 'Faste tider, hvor vi kan komme forbi med sagen.',
	theme: 'Organisationen',
};

const slides = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n');
const atDesk = { viewport: { width: 1280, height: 800 } };

let stage: WorkshopStage;
/** The facilitator's two windows. */
let wall: Page;
let desk: Page;
let home: string;
let code: string;

/** Who writes by keyboard alone, whose pages run no script, and who comes when the groups are at work. */
let keyboard: Participant;
let scriptless: Participant;
let latecomer: Participant;
/** The others, and how they are divided: those beside the keyboard, and those beside the page without script. */
let others: Participant[];
let beside: { keyboard: Participant[]; scriptless: Participant[] };
let numbers: { keyboard: number; scriptless: number };

beforeAll(async () => {
	stage = await openWorkshopStage();
	desk = await stage.signedIn(stage.facilitator, atDesk);
	wall = await desk.context().newPage();
});

// Whoever is offline cannot fetch, and says so.
afterEach(() => stage.browser.expectQuietConsole(/ERR_INTERNET_DISCONNECTED/));
afterAll(() => stage?.close());

const everybody = () => [...others, keyboard, ...(latecomer ? [latecomer] : [])];

/**
 * The facilitator goes on to the next item of the agenda, and every page follows.
 * @param shown what participants' pages are headed by; in groups that is the group
 */
async function goOn(
	button: string | RegExp,
	title: string,
	shown: string | RegExp = title,
): Promise<void> {
	await wall.getByRole('button', { name: button }).click();
	await heading(wall, title).waitFor();
	await Promise.all(everybody().map(({ page }) => headedBy(page, shown).waitFor()));
	await scriptless.page.goto(`/w/${code}/rum`);
	await headedBy(scriptless.page, shown).waitFor();
}

const headedBy = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name });

const groupOf = async ({ page }: Participant) =>
	Number(/\d+/.exec(await headedBy(page, /^Gruppe \d/).innerText()));

const wallCard = (number: number) =>
	wall.getByRole('article').filter({ has: wall.getByRole('link', { name: `Gruppe ${number}` }) });

describe('before', () => {
	test('a facilitator makes the workshop of 2021 from its template, and opens it', async () => {
		await desk.goto(`/p/${stage.programme.slug}/workshops`);
		await desk.getByRole('heading', { name: 'Her er ingen workshops endnu' }).waitFor();
		await desk.getByRole('link', { name: 'Ny workshop' }).click();
		await heading(desk, 'Ny workshop').waitFor();
		await expectAccessible(desk);
		await desk.getByRole('radio', { name: `Skabelon: ${WORKSHOP}` }).check();
		await desk.getByRole('button', { name: 'Lav workshoppen' }).click();

		await desk.getByText('Næste skridt: åbn for deltagere').waitFor();
		home = new URL(desk.url()).pathname;
		await desk.goto(`${home}/dagsorden`);
		await desk.getByText('7 punkter, 120 minutter i alt').waitFor();
		await desk.getByRole('link', { name: 'Oplæg: Hvad former samarbejdet?' }).click();
		await desk
			.getByLabel('Vælg en PDF')
			.setInputFiles({ name: 'former.pdf', mimeType: 'application/pdf', buffer: slides });
		await desk.getByRole('button', { name: 'Læg slides op' }).click();
		await desk.getByRole('link', { name: 'former.pdf' }).waitFor();

		await desk.goto(home);
		await desk.getByRole('button', { name: 'Åbn for deltagere' }).click();
		await desk.getByText(/^Næste skridt: gå til væggen/).waitFor();
		await expectAccessible(desk);
		const entrance = desk.getByRole('region', { name: 'Sådan kommer man ind' });
		code = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(await entrance.innerText())?.[0] ?? '';
		expect(code).not.toBe('');
	});

	test('seven come in by its code on phones, one by keyboard and one without script', async () => {
		const worker = { role: 'Socialrådgiver', municipality: 'Gladsaxe' };
		const names = ['Anna', 'Bo', 'Carla', 'David', 'Elif'];
		others = await Promise.all(names.map((name) => comeIn(stage, code, { name, ...worker })));
		scriptless = await comeIn(
			stage,
			code,
			{ name: 'Gunnar', role: 'Leder i kommunen', municipality: 'Vejen' },
			{ javaScriptEnabled: false },
		);
		await expectAccessibleWithoutScript(scriptless.page);
		keyboard = { name: 'Freja', page: await stage.visitor(atDesk) };
		await comeInByKeyboard(keyboard);
		await heading(keyboard.page, 'Du er med, Freja').waitFor();
		await expectAccessible(keyboard.page);
		await desk.getByText('7 deltagere er kommet ind.').waitFor();
	});
});

async function comeInByKeyboard({ name, page }: Participant): Promise<void> {
	await page.goto('/w');
	await expectAccessible(page);
	await tabTo(page.getByLabel('Kode'));
	await page.keyboard.type(code.toLowerCase());
	await page.keyboard.press('Enter');
	await heading(page, 'Hvem er du?').waitFor();
	await expectAccessible(page);
	await tabTo(page.getByLabel('Dit navn eller et pseudonym'));
	await page.keyboard.type(name);
	await tabTo(page.getByLabel('Hvad arbejder du som?'));
	await page.keyboard.type('Leder i kommunen');
	await tabTo(page.getByRole('button', { name: 'Kom ind' }));
	await page.keyboard.press('Enter');
	await page.waitForURL('**/rum');
}

test('welcome and talks: every page follows, and slides are at hand', async () => {
	await wall.goto(`${home}/vaeg`);
	await wall.getByText('7 deltagere · 2 grupper').waitFor();
	await goOn('Start workshoppen', 'Velkomst og program');
	await goOn(/^Videre til: Oplæg: Hvad/, 'Oplæg: Hvad former samarbejdet?');
	const link = keyboard.page.getByRole('link', { name: 'Se slides (PDF)' });
	const response = await keyboard.page.request.get((await link.getAttribute('href')) ?? '');
	expect(response.headers()['content-type']).toBe('application/pdf');
	await goOn(
		/^Videre til: Oplæg: Roller/,
		'Oplæg: Roller og præcise spørgsmål i arbejdet med lægeattester',
	);
});

describe('in groups', () => {
	test('everybody has a group, and the wall shows who is where', async () => {
		const title = 'I grupper: mindst to konkrete eksempler';
		await goOn(/^Videre til: I grupper/, title, /^Gruppe \d/);
		const [one, other] = await Promise.all([keyboard, scriptless].map(groupOf));
		expect([one, other].sort()).toEqual([1, 2]);
		numbers = { keyboard: Number(one), scriptless: Number(other) };
		const groups = await Promise.all(others.map(groupOf));
		const inGroup = (number: number) => others.filter((_, index) => groups[index] === number);
		beside = { keyboard: inGroup(numbers.keyboard), scriptless: inGroup(numbers.scriptless) };
		for (const { name } of beside.keyboard)
			await wallCard(numbers.keyboard).getByText(name).waitFor();
		await expectAccessible(wall);
	});

	test('two write in one text, and each sees what the other writes, and when it was saved', async () => {
		const [writer, mate] = beside.keyboard as [Participant, Participant];
		const card = await beginExample(writer.page, nurse.title);
		const same = exampleCard(mate.page, nurse.title);
		await field(same, WHAT).fill(nurse.what);
		await expect.poll(() => field(card, WHAT).inputValue()).toBe(nurse.what);
		await card.getByText(`${mate.name} skriver her`).waitFor();
		await field(card, NEEDS).fill(nurse.needs);
		await choose(card, nurse);
		await expect.poll(() => field(same, NEEDS).inputValue()).toBe(nurse.needs);
		for (const { page } of [writer, mate]) await page.getByText(/^Gemt kl\. \d/).waitFor();
		await hears(mate.page, '1 af mindst 2 eksempler er færdige');
		await wallCard(numbers.keyboard).getByText(nurse.title).waitFor();
		await expectAccessible(writer.page);
	});

	test('one writes an example by keyboard alone', async () => {
		const { page } = keyboard;
		await tabTo(page.getByRole('button', { name: 'Tilføj et eksempel' }));
		await page.keyboard.press('Enter');
		await tabTo(field(exampleCard(page, 'Uden overskrift'), 'Overskrift'));
		await page.keyboard.type(question.title);
		const card = exampleCard(page, question.title);
		await tabTo(field(card, WHAT));
		await page.keyboard.type(question.what);
		await tabTo(card.getByRole('radio', { name: 'Politikerne' }));
		await page.keyboard.press('ArrowDown');
		expect(await card.getByRole('radio', { name: question.decidedBy }).isChecked()).toBe(true);
		await tabTo(field(card, NEEDS));
		await page.keyboard.type(question.needs);
		await tabTo(card.getByLabel('Tema'));
		await page.keyboard.type('Den');
		expect(await card.getByLabel('Tema').inputValue()).toBe(question.theme);
		await hears(page, '2 af mindst 2 eksempler er færdige');
		await page.getByText(/^Gemt kl\. \d/).waitFor();
		await expectAccessible(page);
	});

	test('one loses the connection while writing: nothing is lost, and nothing is loaded again', async () => {
		const [lost, mate] = beside.scriptless as [Participant, Participant];
		const card = await beginExample(lost.page, hours.title);
		const same = exampleCard(mate.page, hours.title);
		await same.waitFor();
		const loadedAt = () => lost.page.evaluate(() => performance.timeOrigin);
		const before = await loadedAt();

		await lost.page.context().setOffline(true);
		await field(card, WHAT).fill(hours.what);
		await hears(lost.page, 'Ikke gemt endnu – prøver igen');
		await field(same, NEEDS).fill(hours.needs);
		await mate.page.getByText(/^Gemt kl\. \d/).waitFor();
		await field(card, WHAT).press('End');
		await field(card, WHAT).pressSequentially(' Borgeren kan komme forbi.');
		expect(await field(same, WHAT).inputValue()).toBe('');

		await lost.page.context().setOffline(false);
		const whole = `${hours.what} Borgeren kan komme forbi.`;
		await expect.poll(() => field(same, WHAT).inputValue(), { timeout: 20_000 }).toBe(whole);
		await expect.poll(() => field(card, NEEDS).inputValue()).toBe(hours.needs);
		await lost.page.getByText(/^Gemt kl\. \d/).waitFor();
		expect(await field(card, WHAT).inputValue()).toBe(whole);
		expect(await loadedAt()).toBe(before);
		await choose(card, hours);
	});

	test('one writes an example without script', async () => {
		const { page } = scriptless;
		await page.getByRole('link', { name: 'Hent siden igen' }).click();
		const form = page.locator('form', { has: page.getByRole('heading', { name: 'Nyt eksempel' }) });
		await form.getByLabel('Overskrift').fill(coordinator.title);
		await form.getByLabel(WHAT).fill(coordinator.what);
		await form.getByLabel(NEEDS).fill(coordinator.needs);
		await choose(form, coordinator);
		await form.getByRole('button', { name: 'Gem det nye eksempel' }).click();
		await page.getByRole('heading', { name: 'Eksempel 2' }).waitFor();
		// Playwright finds no text that stands in <noscript>.
		expect(await page.content()).toContain('Eksemplet er gemt.');
		await expectAccessibleWithoutScript(page);
		for (const mate of beside.scriptless) await exampleCard(mate.page, coordinator.title).waitFor();
	});

	test('a latecomer lands where somebody is lacking, and finds it again in a new tab', async () => {
		const sizes = { keyboard: beside.keyboard.length, scriptless: beside.scriptless.length };
		const smaller = sizes.keyboard < sizes.scriptless ? 'keyboard' : 'scriptless';
		expect(Object.values(sizes).sort()).toEqual([2, 3]);
		const hanne = { name: 'Hanne', role: 'Socialrådgiver', municipality: 'Lejre' };
		latecomer = await comeIn(stage, code, hanne);
		expect(await groupOf(latecomer)).toBe(numbers[smaller]);
		const [mate] = beside[smaller];
		await mate?.page.getByRole('listitem').filter({ hasText: 'Hanne' }).waitFor();

		const context = latecomer.page.context();
		await latecomer.page.close();
		latecomer.page = await context.newPage();
		await latecomer.page.goto(`/w/${code}`);
		await latecomer.page.waitForURL('**/rum');
		expect(await groupOf(latecomer)).toBe(numbers[smaller]);
		const title = smaller === 'keyboard' ? nurse.title : hours.title;
		await exampleCard(latecomer.page, title).waitFor();
	});

	test('a group calls for help: the wall shows and says it, and the group hears that somebody comes', async () => {
		const [caller] = beside.scriptless as [Participant];
		const { page } = caller;
		await page.getByRole('button', { name: 'Tilkald hjælp' }).click();
		await hears(page, 'I har tilkaldt hjælp.');
		await hears(wall, `Gruppe ${numbers.scriptless} kalder på hjælp.`);
		await wall.getByRole('heading', { name: 'Kalder på hjælp (1)' }).waitFor();
		await expectAccessible(wall);
		await wall.getByRole('button', { name: 'Jeg tager den' }).click();
		await hears(page, `${stage.facilitator.name} er på vej til jer.`);
		await wall.getByRole('link', { name: 'Gå ind i gruppen' }).click();
		await heading(wall, `Gruppe ${numbers.scriptless}`).waitFor();
		await exampleCard(wall, hours.title).waitFor();
		await expectAccessible(wall);
		await wall.getByRole('link', { name: 'Tilbage til væggen' }).click();
		await wall.getByRole('button', { name: 'Er hjulpet' }).click();
		await page.getByRole('button', { name: 'Tilkald hjælp' }).waitFor();
	});

	test('all get two minutes more, and one group hands in by keyboard', async () => {
		const { page } = keyboard;
		await wall.getByRole('button', { name: '+ 2 minutter' }).click();
		for (const each of everybody()) await hears(each.page, 'Der er kommet mere tid.');
		await tabTo(page.getByRole('button', { name: 'Aflever' }));
		await page.keyboard.press('Enter');
		for (const each of [keyboard, ...beside.keyboard])
			await hears(each.page, /I har afleveret kl\. \d/);
		await hears(wall, `Gruppe ${numbers.keyboard} har afleveret.`);
		await wallCard(numbers.keyboard)
			.getByText(/^Afleveret kl\. \d/)
			.waitFor();
		await expectAccessible(page);
	});

	test('all are brought back: each hears that a minute is left, and the other group hands in', async () => {
		const [writer] = beside.scriptless as [Participant];
		await wall.getByRole('button', { name: 'Hent alle tilbage (1 min)' }).click();
		for (const each of beside.scriptless) await hears(each.page, '1 minut endnu');
		await writer.page.getByRole('button', { name: 'Aflever' }).click();
		await hears(writer.page, /I har afleveret kl\. \d/);
	});
});

describe('together', () => {
	test('the joint document holds what every group wrote, and two examples are merged', async () => {
		await goOn(/^Videre til: Sammen/, 'Sammen: det fælles dokument');
		for (const { title } of [nurse, question, hours, coordinator])
			await latecomer.page.getByRole('heading', { name: title }).waitFor();
		await scriptless.page.goto(`/w/${code}/rum`);
		await scriptless.page.getByRole('heading', { name: nurse.title }).waitFor();
		await scriptless.page.getByRole('heading', { name: hours.title }).waitFor();
		await expectAccessible(latecomer.page);

		await desk.goto(`${home}/dokument`);
		await desk.getByText('4 eksempler fra 2 grupper').waitFor();
		await desk.getByRole('heading', { name: '1 par ligner hinanden' }).waitFor();
		await expectAccessible(desk);
		await desk.getByRole('button', { name: 'Saml de to' }).click();
		await hears(desk, 'De to eksempler er samlet');
		await desk.getByText('3 eksempler fra 2 grupper').waitFor();
		await desk
			.getByText('Fra: Gruppe 1, Gruppe 2')
			.or(desk.getByText('Fra: Gruppe 2, Gruppe 1'))
			.waitFor();
		await expectAccessible(desk);
	});

	test('what is put right in plenary is seen as it is written', async () => {
		await desk.getByRole('link', { name: `Ret »${hours.title}«` }).click();
		await field(desk, 'Hvad kan gøres?').fill('Rådgiveren sidder i lægehuset hver tirsdag.');
		for (const { page } of everybody())
			await page.getByText('Rådgiveren sidder i lægehuset hver tirsdag.').waitFor();
		await desk.getByRole('button', { name: 'Færdig' }).click();
	});

	test('a group is opened again, and its part is merged again', async () => {
		const [writer] = beside.scriptless as [Participant];
		await wall.getByRole('link', { name: `Gruppe ${numbers.scriptless}` }).click();
		await expectAccessible(wall);
		await wall.getByRole('button', { name: 'Åbn gruppen igen' }).click();
		await hears(wall, `Gruppe ${numbers.scriptless} er åben igen`);
		await wall.getByRole('link', { name: 'Luk', exact: true }).click();
		const card = exampleCard(writer.page, hours.title);
		await card.waitFor();
		await card.getByText('Eksempel', { exact: false }).first().click();
		await field(card, WHAT).fill('Rådgiveren sidder i lægehuset hver onsdag.');
		const added = await beginExample(writer.page, 'Ring, før du skriver');
		await field(added, WHAT).fill('Er vi i tvivl om et svar, ringer vi til lægen.');
		await field(added, NEEDS).fill('At opkaldet kan noteres på ét minut.');
		await choose(added, question);
		await writer.page.getByText(/^Gemt kl\. \d/).waitFor();
		await writer.page.getByRole('button', { name: 'Aflever' }).click();
		await writer.page.getByRole('heading', { name: /^\d\. Ring, før du skriver/ }).waitFor();

		await desk.reload();
		await desk.getByText('4 eksempler fra 2 grupper').waitFor();
		await desk.getByText('Gruppen har skrevet videre').waitFor();
		await expectAccessible(desk);
		await desk.getByRole('button', { name: 'Brug gruppens nye tekst' }).click();
		await hears(desk, 'Gruppens nye tekst står i dokumentet');
		await latecomer.page.getByText('Rådgiveren sidder i lægehuset hver onsdag.').waitFor();
		await latecomer.page.getByRole('heading', { name: /Ring, før du skriver/ }).waitFor();
	});

	test('dots are given in secret, by keyboard and without script too, and ties are shown', async () => {
		await goOn('Videre til: Prioritering med prikker', 'Prioritering med prikker');
		const { page } = keyboard;
		const give = (title: string) => `Giv en prik til »${title}«`;
		await tabTo(page.getByRole('button', { name: give(question.title) }));
		await page.keyboard.press('Enter');
		await hears(page, 'Du har 2 prikker tilbage');
		await page.keyboard.press('Enter');
		await hears(page, 'Du har 1 prik tilbage');
		await expectAccessible(page);
		await scriptless.page.getByRole('button', { name: give(hours.title) }).click();
		await scriptless.page.getByText('Du har givet 1').waitFor();
		await latecomer.page.getByRole('button', { name: give(hours.title) }).click();
		await hears(latecomer.page, 'Du har 2 prikker tilbage');

		await desk.goto(`${home}/dokument`);
		await desk.getByText('3 af 8 har givet prikker.').waitFor();
		expect(await desk.getByText('Delt plads 1').count()).toBe(0);
		await desk.getByRole('button', { name: 'Luk, og vis resultatet' }).click();
		await hears(desk, 'Afstemningen er lukket, og alle kan se resultatet');
		expect(await desk.getByRole('article').getByText('Delt plads 1').count()).toBe(2);
		for (const each of everybody())
			await each.page.getByRole('heading', { name: 'Sådan ligger prikkerne' }).waitFor();
		await expectAccessible(latecomer.page);
	});

	test('the workshop ends, and everybody may read the document', async () => {
		await goOn(/^Videre til: Afslutning/, 'Afslutning, og hvem forslagene gives videre til');
		await expectAccessible(latecomer.page);
		await wall.getByRole('button', { name: 'Afslut workshoppen' }).click();
		await heading(wall, 'Workshoppen er slut').waitFor();
		await heading(latecomer.page, 'Tak, fordi du var med').waitFor();
		await latecomer.page.getByRole('link', { name: 'Læs det fælles dokument' }).click();
		await heading(latecomer.page, WORKSHOP).waitFor();
		await expectAccessible(latecomer.page);
	});
});

describe('after', () => {
	const titles = [nurse, question, hours, coordinator].map(({ title }) => title);

	test('the document is taken along for Word, as PDF and as Markdown', async () => {
		await desk.goto(`${home}/dokument`);
		const download = async (name: string) => {
			const link = desk.getByRole('link', { name });
			const response = await desk.request.get((await link.getAttribute('href')) ?? '');
			expect(response.ok()).toBe(true);
			return response.body();
		};
		const [word, pdf, markdown] = [
			await download('Hent til Word'),
			await download('Hent som PDF'),
			await download('Hent som Markdown'),
		];
		expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
		const written = new TextDecoder().decode(unzipSync(word)['word/document.xml']);
		const texts = [written, await textOf(pdf), markdown.toString()];
		for (const text of texts) for (const title of titles) expect(text).toContain(title);
	});

	test('it is passed on, and a recipient answers', async () => {
		await desk.goto(`${home}/videregiv`);
		await desk.getByLabel('Navn').fill('Bente Borgmester');
		await desk.getByLabel('Stilling eller post').fill('formand for Beskæftigelsesudvalget');
		await desk.getByLabel('E-mail').fill('bente@example.dk');
		await desk.getByRole('button', { name: 'Tilføj' }).click();
		await desk.getByText('Bente Borgmester', { exact: true }).waitFor();
		await expectAccessible(desk);

		const follower = latecomer.page;
		await follower.goto(`/w/${code}/hvad-blev-der-af-det`);
		await follower.getByLabel('Vil du have besked, når der kommer svar?').fill('hanne@example.dk');
		await follower.getByRole('button', { name: 'Giv mig besked' }).click();
		await follower.getByText('Du får besked, når der kommer svar').waitFor();

		await desk.getByRole('button', { name: /^Giv videre til 1/ }).click();
		await desk.getByText(/^Givet videre/).waitFor();
		await expectAccessible(desk);
		const mail = await stage.mailbox.next('bente@example.dk');
		const [address = ''] = /https?:\S+\/videregivet\/\S+/.exec(mail.text) ?? [];

		const recipient = await stage.visitor({ javaScriptEnabled: false });
		await recipient.goto(linkIn(mail, new URL(address).pathname));
		await heading(recipient, WORKSHOP).waitFor();
		await recipient.getByText('Du mangler at svare på 4 af 4.').waitFor();
		await expectAccessibleWithoutScript(recipient);
		const proposal = recipient.getByRole('region', { name: hours.title });
		await proposal.getByRole('radio', { name: 'Ja, det gør vi' }).check();
		await proposal.getByLabel('Hvorfor?').fill('Vi begynder i to lægehuse.');
		await proposal.getByRole('button', { name: 'Send svaret' }).click();
		await recipient.getByText('Dit svar er gemt').waitFor();
		await recipient.getByText('Du mangler at svare på 3 af 4.').waitFor();
	});

	test('whoever wished it is told, and the page says what came of it', async () => {
		// Several answers make one mail: it waits for half an hour, which is over now.
		await stage.database.$executeRaw`
			UPDATE pgboss.job SET start_after = now() WHERE name = 'workshop-mail'`;
		const mail = await stage.mailbox.next('hanne@example.dk');
		const { page } = latecomer;
		await page.goto(linkIn(mail, `/w/${code.replace('-', '')}/hvad-blev-der-af-det`));
		await heading(page, 'Hvad blev der af det?').waitFor();
		await page.getByText('1 af 4 forslag har fået svar').waitFor();
		await page.getByText('Vi begynder i to lægehuse.').waitFor();
		await expectAccessibleWithoutScript(page);
	});
});

/** The words of a PDF, all pages in one line. */
async function textOf(file: Buffer): Promise<string> {
	const pdf = await getDocument({ data: new Uint8Array(file) }).promise;
	const pages = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const { items } = await (await pdf.getPage(index + 1)).getTextContent();
			return items.map((item) => ('str' in item ? item.str : '')).join(' ');
		}),
	);
	return pages.join(' ').replaceAll(/\s+/g, ' ');
}
