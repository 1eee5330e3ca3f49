/**
 * The phase after the one that runs, by its place on the agenda; the first where none runs yet. Nothing
 * after the last, and nothing where the one that runs is no longer on the agenda.
 */
export function nextPhase<Phase extends { readonly id: string; readonly place: number }>(
	agenda: readonly Phase[],
	runningId: string | null | undefined,
): Phase | undefined {
	const inOrder = agenda.toSorted((one, other) => one.place - other.place);
	if (runningId == null) return inOrder[0];
	const running = inOrder.findIndex(({ id }) => id === runningId);
	return running === -1 ? undefined : inOrder[running + 1];
}
