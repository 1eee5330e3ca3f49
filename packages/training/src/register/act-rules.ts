import type { Finding } from '../files/read-yaml.ts';
import { repeatedIds } from '../files/repeated.ts';
import { say } from '../files/sentences.ts';
import type { Act, Statement } from './register.ts';

/** What is wrong inside one act. */
export function actFindings({ sections }: Act): readonly Finding[] {
	const inSections = sections.flatMap(({ statements }, section) => {
		const path = ['sections', section, 'statements'];
		return [
			...repeatedIds(statements, path),
			...statements.flatMap((statement, index) => dateFindings(statement, [...path, index])),
		];
	});
	return [...repeatedIds(sections, ['sections']), ...inSections];
}

function dateFindings(
	{ status, validFrom, validTo }: Statement,
	path: readonly PropertyKey[],
): readonly Finding[] {
	if (validTo !== undefined && validTo < validFrom) {
		return [{ path: [...path, 'validTo'], ...say('before-valid-from', { day: validFrom }) }];
	}
	if (status !== 'history' || validTo !== undefined) return [];
	return [{ path, ...say('history-open') }];
}
