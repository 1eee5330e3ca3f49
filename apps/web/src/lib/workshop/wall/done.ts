/** What was done, as the address of the wall says it: its name, and what taking it back needs to know. */
export interface Done {
	readonly what: string;
	readonly values: Readonly<Record<string, string>>;
}

/** What hidden fields hold, by their names. */
export type Fields = Readonly<Record<string, string | number | undefined>>;

const WHAT = 'gjort';

/** What stays in the address whatever is done: which rooms are shown, and which panel is open. */
const KEPT: readonly string[] = ['vis', 'sorter', 'gruppe', 'besked', 'flyt'];

/** The address of the wall that tells what was done, with all else that it says kept. */
export function doneAddress(wall: URL, what: string, values: Fields): string {
	const kept = [...wall.searchParams].filter(([name]) => KEPT.includes(name));
	const told = Object.entries(values).map(([name, value]) => [name, String(value ?? '')]);
	const all = new URLSearchParams([...kept, [WHAT, what], ...told] as [string, string][]);
	return `${wall.pathname}?${all.toString()}`;
}

export function readDone(searchParams: Iterable<[string, string]>): Done | undefined {
	const { [WHAT]: what, ...values } = Object.fromEntries(searchParams);
	return what === undefined ? undefined : { what, values };
}
