import { FILTERS, SORTINGS, type Filter, type Sorting } from './shown-rooms.ts';

/** Which part of the wall somebody looks at, as the address says it: it holds without script too. */
export interface View {
	readonly filter: Filter;
	readonly sorting: Sorting;
	/** The room whose panel is open. */
	readonly roomId: string | undefined;
	/** Whether the message to everybody is being written. */
	readonly isWriting: boolean;
	/** Whether the cards show the people in the rooms, to be moved. */
	readonly isMoving: boolean;
}

export function readView(searchParams: Pick<URLSearchParams, 'get' | 'has'>): View {
	return {
		filter: FILTERS.find((known) => known === searchParams.get('vis')) ?? 'alle',
		sorting: SORTINGS.find((known) => known === searchParams.get('sorter')) ?? 'nummer',
		roomId: searchParams.get('gruppe') ?? undefined,
		isWriting: searchParams.has('besked'),
		isMoving: searchParams.has('flyt'),
	};
}

/** The address of a view, seen from the wall. */
export function viewAddress({ filter, sorting, roomId, isWriting, isMoving }: View): string {
	const said = new URLSearchParams({
		...(filter !== 'alle' && { vis: filter }),
		...(sorting !== 'nummer' && { sorter: sorting }),
		...(roomId && { gruppe: roomId }),
		...(isWriting && { besked: 'alle' }),
		...(isMoving && { flyt: 'ja' }),
	});
	return `?${said.toString()}`;
}
