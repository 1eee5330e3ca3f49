import type { Page } from 'playwright';
import { heading } from '../../support/respondent.ts';
import type { Participant, WorkshopStage } from '../../support/workshop-stage.ts';

/** The facilitator and whoever writes by keyboard sit at a desk; the others have phones. */
export const AT_DESK = { viewport: { width: 1280, height: 800 } };

/** Who takes part in the workshop, and what is known of it; each act adds what the next ones need. */
export class Cast {
	stage!: WorkshopStage;
	/** The facilitator's two windows. */
	wall!: Page;
	desk!: Page;
	/** The address of the workshop's own page, and the code that people come in with. */
	home = '';
	code = '';

	/** Who writes by keyboard alone, whose pages run no script, and who comes when the groups are at work. */
	keyboard!: Participant;
	scriptless!: Participant;
	latecomer!: Participant;
	/** The others, and how they are divided: those beside the keyboard, and those beside the page without script. */
	others: Participant[] = [];
	beside: { keyboard: Participant[]; scriptless: Participant[] } = { keyboard: [], scriptless: [] };
	numbers = { keyboard: 0, scriptless: 0 };

	/** All whose pages follow by themselves. */
	everybody(): Participant[] {
		return [...this.others, this.keyboard, this.latecomer].filter(Boolean);
	}

	/**
	 * The facilitator goes on to the next item of the agenda, and every page follows.
	 * @param shown what participants' pages are headed by; in groups that is the group
	 */
	async goOn(
		button: string | RegExp,
		title: string,
		shown: string | RegExp = title,
	): Promise<void> {
		await this.wall.getByRole('button', { name: button }).click();
		await heading(this.wall, title).waitFor();
		await Promise.all(this.everybody().map(({ page }) => headedBy(page, shown).waitFor()));
		await this.scriptless.page.goto(`/w/${this.code}/rum`);
		await headedBy(this.scriptless.page, shown).waitFor();
	}

	wallCard(number: number) {
		const name = `Gruppe ${number}`;
		return this.wall.getByRole('article').filter({ has: this.wall.getByRole('link', { name }) });
	}
}

export const headedBy = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name });

export const groupOf = async ({ page }: Participant) =>
	Number(/\d+/.exec(await headedBy(page, /^Gruppe \d/).innerText()));
