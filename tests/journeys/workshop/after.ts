import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { linkIn } from '../../support/mailbox.ts';
import { expectAccessible, expectAccessibleWithoutScript } from '../../support/page-check.ts';
import { pdfText } from '../../support/pdf-text.ts';
import { heading } from '../../support/respondent.ts';
import type { Cast } from './cast.ts';
import { coordinator, hours, nurse, question, WORKSHOP } from './texts.ts';

/** The document is taken along and passed on, and its recipient answers. */
export function after(cast: Cast): void {
	describe('after', () => {
		const titles = [nurse, question, hours, coordinator].map(({ title }) => title);

		test('the document is taken along for Word, as PDF and as Markdown', async () => {
			await cast.desk.goto(`${cast.home}/dokument`);
			const download = async (name: string) => {
				const link = cast.desk.getByRole('link', { name });
				const response = await cast.desk.request.get((await link.getAttribute('href')) ?? '');
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
			const texts = [written, await pdfText(pdf), markdown.toString()];
			for (const text of texts) for (const title of titles) expect(text).toContain(title);
		});

		test('it is passed on, and a recipient answers', async () => {
			await cast.desk.goto(`${cast.home}/videregiv`);
			await cast.desk.getByLabel('Navn').fill('Bente Borgmester');
			await cast.desk.getByLabel('Stilling eller post').fill('formand for Beskæftigelsesudvalget');
			await cast.desk.getByLabel('E-mail').fill('bente@example.dk');
			await cast.desk.getByRole('button', { name: 'Tilføj' }).click();
			await cast.desk.getByText('Bente Borgmester', { exact: true }).waitFor();
			await expectAccessible(cast.desk);

			const follower = cast.latecomer.page;
			await follower.goto(`/w/${cast.code}/hvad-blev-der-af-det`);
			await follower
				.getByLabel('Vil du have besked, når der kommer svar?')
				.fill('hanne@example.dk');
			await follower.getByRole('button', { name: 'Giv mig besked' }).click();
			await follower.getByText('Du får besked, når der kommer svar').waitFor();

			await cast.desk.getByRole('button', { name: /^Giv videre til 1/ }).click();
			await cast.desk.getByText(/^Givet videre/).waitFor();
			await expectAccessible(cast.desk);
			const mail = await cast.stage.mailbox.next('bente@example.dk');
			const [address = ''] = /https?:\S+\/videregivet\/\S+/.exec(mail.text) ?? [];

			const recipient = await cast.stage.visitor({ javaScriptEnabled: false });
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
			await cast.stage.database.$executeRaw`
				UPDATE pgboss.job SET start_after = now() WHERE name = 'workshop-mail'`;
			const mail = await cast.stage.mailbox.next('hanne@example.dk');
			const { page } = cast.latecomer;
			await page.goto(linkIn(mail, `/w/${cast.code.replace('-', '')}/hvad-blev-der-af-det`));
			await heading(page, 'Hvad blev der af det?').waitFor();
			await page.getByText('1 af 4 forslag har fået svar').waitFor();
			await page.getByText('Vi begynder i to lægehuse.').waitFor();
			await expectAccessibleWithoutScript(page);
		});
	});
}
