import type { Page } from 'playwright';
import { linkIn } from './mailbox.ts';
import { createMember } from './people.ts';
import type { SurveyStage } from './survey-stage.ts';

const CODE = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g;

/** Starts a wave as a coordinator does, for the first half-year without one. Returns its address. */
export async function startWave(page: Page, { slug }: { slug: string }): Promise<string> {
	await page.goto(`/p/${slug}/spoergeskemaer/ny`);
	await page.getByRole('button', { name: 'Start en runde' }).click();
	await page.waitForURL('**/modtagere');
	return new URL(page.url()).pathname.replace(/\/modtagere$/, '');
}

/** Makes so many codes for citizens and reads them off the cards. */
export async function makeCodes(page: Page, wave: string, count: number): Promise<string[]> {
	await page.goto(`${wave}/koder`);
	await page.getByLabel('Antal').fill(String(count));
	await page.getByRole('button', { name: 'Lav koderne' }).click();
	await page.waitForURL('**/koder/kort');
	return (await page.getByRole('main').innerText()).match(CODE) ?? [];
}

/** Opens a wave that asks nobody by mail. */
export async function openForCodes(page: Page, wave: string): Promise<void> {
	await page.goto(`${wave}/udsendelse`);
	await page.getByRole('button', { name: 'Åbn runden for koderne' }).click();
	await page.getByRole('button', { name: 'Åbn runden for koderne' }).waitFor({ state: 'detached' });
}

/** Starts a wave that asks so many people of the programme by mail. Returns their links too. */
export async function askByMail(
	page: Page,
	{ database, mailbox, programme }: SurveyStage,
	asked: { gp?: number; adviser?: number },
): Promise<{ wave: string; links: { gp: string[]; adviser: string[] } }> {
	const addresses = { gp: numbered('laege', asked.gp), adviser: numbered('raad', asked.adviser) };
	for (const group of ['gp', 'adviser'] as const)
		for (const email of addresses[group])
			await createMember(database, programme, { name: `Navn ${email}`, email, roles: [group] });

	const wave = await startWave(page, programme);
	if (asked.gp) await page.getByRole('button', { name: 'Hent læger' }).click();
	if (asked.adviser) await page.getByRole('button', { name: 'Hent rådgivere' }).click();
	await page.goto(`${wave}/udsendelse`);
	await page.getByRole('button', { name: 'Send invitationer' }).click();
	const linkTo = async (email: string) => {
		const mail = await mailbox.next(email);
		return linkIn(mail, new URL(/https?:\S+\/s\/\S+/.exec(mail.text)?.[0] ?? '').pathname);
	};
	return {
		wave,
		links: {
			gp: await Promise.all(addresses.gp.map(linkTo)),
			adviser: await Promise.all(addresses.adviser.map(linkTo)),
		},
	};
}

function numbered(name: string, count = 0): string[] {
	return Array.from({ length: count }, (_, index) => `${name}-${index + 1}@example.dk`);
}
