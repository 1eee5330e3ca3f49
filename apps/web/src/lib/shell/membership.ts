import type { Role, Subject } from '@raadgiver/db';

/** A signed-in person's part in one programme, as far as the header and the home page show it. */
export interface ShellMembership {
	readonly slug: string;
	readonly programme: string;
	readonly uses: readonly Subject[];
	readonly roles: readonly Role[];
	readonly organisation: string | undefined;
}
