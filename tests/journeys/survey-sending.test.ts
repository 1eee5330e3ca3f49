import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import type { ReceivedMail } from '../support/mailbox.ts';
import { expectAccessible } from '../support/page-check.ts';
import { createMember } from '../support/people.ts';
import { heading } from '../support/respondent.ts';
import { openSurveyStage, type SurveyStage } from '../support/survey-stage.ts';
import { startWave } from '../support/survey-wave.ts';

/** As Excel saves "CSV (semikolonsepareret)" in Denmark. Letters of Danish have one byte each. */
const fromExcel = Buffer.from(
	[
		'Navn;E-mail;Sprog',
		'Sørine Åkjær;soerine@example.dk;da',
		'Bjørn Æbelø;bjoern@example.dk;',
		'Uden Snabel;uden-snabel.example.dk;da',
		'Joan Smith;joan@example.dk;en',
	].join('\r\n'),
	'latin1',
);

let stage: SurveyStage;

beforeAll(async () => {
	stage = await openSurveyStage();
	const people = [
		{ name: 'Rikke Rask', email: 'rikke@example.dk', active: true },
		{ name: 'Rolf Roed', email: 'rolf@example.dk', active: true },
		{ name: 'Rita Rejst', email: 'rita@example.dk', active: false },
	];
	for (const person of people)
		await createMember(stage.database, stage.programme, { ...person, roles: ['adviser'] });
});

afterEach(() => stage.browser.expectQuietConsole());
afterAll(() => stage?.close());

describe('a coordinator starts a wave', () => {
	test('from a list of Excel and the list of people, sees what goes to whom, and sends', async () => {
		const page = await stage.signedIn();
		await page.goto(`/p/${stage.programme.slug}/spoergeskemaer`);
		await page.getByRole('heading', { name: 'Der er ingen runder endnu' }).waitFor();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Start en runde' }).first().click();
		await heading(page, 'Start en runde').waitFor();
		await expectAccessible(page);
		const halfYear = await page
			.getByLabel('Halvår')
			.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '');
		await page.getByRole('button', { name: 'Start en runde' }).click();

		await heading(page, 'Modtagere').waitFor();
		await page.getByRole('navigation', { name: 'Du er her' }).getByText(halfYear).waitFor();
		await page.getByRole('heading', { name: 'Der er ingen modtagere endnu' }).waitFor();
		await expectAccessible(page);
		await page
			.getByLabel('CSV-fil')
			.setInputFiles({ name: 'læger.csv', mimeType: 'text/csv', buffer: fromExcel });
		await page.getByRole('button', { name: 'Se, hvad der bliver tilføjet' }).click();

		const problems = page.getByRole('alert');
		await problems.getByText('1 linje kan ikke bruges').waitFor();
		await problems.getByText('Linje 4: E-mailen er ikke en gyldig adresse').waitFor();
		const preview = page.getByRole('table', { name: 'Disse bliver tilføjet' });
		expect(await cellsOf(preview)).toEqual([
			['2', 'Sørine Åkjær', 'soerine@example.dk'],
			['3', 'Bjørn Æbelø', 'bjoern@example.dk'],
			['5', 'Joan Smith', 'joan@example.dk'],
		]);
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Tilføj 3 læger' }).click();
		await page.getByRole('status').getByText('3 nye modtagere er tilføjet').waitFor();

		await page.getByRole('button', { name: 'Hent rådgivere fra personlisten' }).click();
		await page.getByRole('status').getByText('2 nye modtagere er tilføjet').waitFor();
		await page.getByRole('heading', { name: 'På listen: 5' }).waitFor();
		await expectAccessible(page);
		await page.getByRole('status').getByRole('link', { name: 'Gennemse og send' }).click();

		await heading(page, 'Gennemse og send').waitFor();
		await page.getByText('sendes til 3 læger og 2 rådgivere, så snart du trykker').waitFor();
		await page.getByText('Se alle 5 modtagere').click();
		await page.getByText('Bjørn Æbelø · bjoern@example.dk · Læger').waitFor();
		await page.getByText('Rikke Rask · rikke@example.dk · Rådgivere').waitFor();
		await expectAccessible(page);
		const letters = await lettersOn(page);
		expect(stage.mailbox.mails).toEqual([]);

		await page
			.getByRole('button', { name: 'Send invitationer til 3 læger og 2 rådgivere' })
			.click();
		await page.getByRole('status').getByText('5 mails er sendt').waitFor();
		await expectAccessible(page);
		expect(stage.mailbox.mails.map(({ recipient }) => recipient).sort()).toEqual([
			'bjoern@example.dk',
			'joan@example.dk',
			'rikke@example.dk',
			'rolf@example.dk',
			'soerine@example.dk',
		]);
		const mail = async (name: string) =>
			withoutLink(await stage.mailbox.next(`${name}@example.dk`));
		expect(await mail('soerine')).toEqual(letters.get('Læger'));
		expect(await mail('bjoern')).toEqual(letters.get('Læger'));
		expect(await mail('joan')).toEqual(letters.get('Læger, på engelsk'));
		expect(await mail('rikke')).toEqual(letters.get('Rådgivere'));
		expect(letters.get('Læger')?.text).toContain('To gange om året spørger Rådgiver på hjul');
		expect(letters.get('Læger, på engelsk')?.text).toContain('Twice a year');
		expect(new Set(stage.mailbox.mails.map(ballotOf)).size).toBe(5);
	});

	test('without script, from a list that is pasted', async () => {
		const page = await stage.signedIn({ javaScriptEnabled: false });
		const wave = await startWave(page, stage.programme);
		await page.getByRole('radio', { name: 'Rådgivere' }).check();
		await page
			.getByLabel('Eller indsæt listen her')
			.fill('navn;e-mail\nUlla Uden;ulla@example.dk\nUden Adresse;');
		await page.getByRole('button', { name: 'Se, hvad der bliver tilføjet' }).click();
		await page.getByText('Linje 3: Feltet ”e-mail” er tomt').waitFor();
		await page.getByRole('button', { name: 'Tilføj 1 rådgiver' }).click();
		await page.getByText('1 ny modtager er tilføjet').waitFor();
		await page.goto(`${wave}/udsendelse`);
		await page.getByRole('button', { name: 'Send invitationer til 1 rådgiver' }).click();
		await stage.mailbox.next('ulla@example.dk');
		await expect
			.poll(
				async () => {
					await page.reload();
					return page.getByRole('status').innerText();
				},
				{ timeout: 20_000 },
			)
			.toContain('1 mail er sendt');
	});
});

type Letter = { subject: string; text: string };

/** The mails as the page shows them, by the name of their card. */
async function lettersOn(page: Page): Promise<Map<string, Letter>> {
	const cards = page.getByRole('region', { name: 'Det her bliver sendt' }).getByRole('article');
	const texts = await cards.allInnerTexts();
	return new Map(
		texts.map((text) => {
			const [name = '', subject = '', ...lines] = text.split(/\n+/);
			return [name, { subject: subject.replace('Emne: ', ''), text: lines.join('\n') }];
		}),
	);
}

const ballotOf = (mail: ReceivedMail) => /\S+\/s\/\S+/.exec(mail.text)?.[0];

/** The mail as the page shows it, with the same words where the link stands. */
function withoutLink(mail: ReceivedMail): Letter {
	const text = mail.text.trim().replace(ballotOf(mail) ?? '', '[modtagerens eget link]');
	return { subject: mail.subject, text: text.replace(/\n+/g, '\n') };
}

async function cellsOf(table: ReturnType<Page['getByRole']>): Promise<string[][]> {
	const rows = await table.getByRole('row').all();
	const cells = await Promise.all(
		rows.map((row) => row.getByRole('cell').or(row.getByRole('rowheader')).allInnerTexts()),
	);
	return cells.filter((row) => row.length > 0);
}
