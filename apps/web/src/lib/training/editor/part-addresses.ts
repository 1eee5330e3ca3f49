import type { DraftPart } from '@raadgiver/training';

const folders = { page: 'side', question: 'spoergsmaal', case: 'sag' } as const;

/** Where a part of a module is edited. */
export function partAddress(module: string, { kind, id }: DraftPart): string {
	if (kind === 'file') return `${module}/tekst?fil=${encodeURIComponent(id)}`;
	return `${module}/${folders[kind]}/${encodeURIComponent(id)}`;
}
