import type { Browser } from 'playwright';
import { measureBytes } from '../bytes.ts';
import { bound } from '../report.ts';
import { heaviest } from './heaviest.ts';
import type { LearnerPages } from './page-addresses.ts';

const PAGE_KILOBYTES = 90;

/** Weighs the heaviest page of each kind with all that it brings to a phone that was never here. */
export async function weighPages(
	browser: Browser,
	pages: LearnerPages,
	cookie: string,
): Promise<boolean[]> {
	const holds: boolean[] = [];
	for (const [name, addresses] of Object.entries(pages)) {
		const address = await heaviest(addresses, cookie);
		const { kilobytes } = await measureBytes(browser, address, cookie);
		const { pathname } = new URL(address);
		holds.push(bound(`${name} (${pathname}), kB in all`, kilobytes, PAGE_KILOBYTES));
	}
	return holds;
}
