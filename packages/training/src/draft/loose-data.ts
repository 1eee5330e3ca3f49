import { z } from 'zod';
import { readYaml } from '../files/read-yaml.ts';

/** What a YAML text holds, whatever it is; undefined where the text is no YAML. */
export function looseData(text: string): unknown {
	return readYaml({ path: '', text }, z.unknown()).value;
}

/** What stands under a key, if there is anything that has keys. */
export function under(data: unknown, key: string): unknown {
	return isSet(data) ? data[key] : undefined;
}

export function isSet(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A text or a number as it is typed; anything else is nothing. Blanks around it are no part of it. */
export function typed(data: unknown): string {
	if (typeof data === 'number') return String(data);
	return typeof data === 'string' ? data.replaceAll('\r\n', '\n').trim() : '';
}

export function listUnder(data: unknown, key: string): readonly unknown[] {
	const list = under(data, key);
	return Array.isArray(list) ? list : [];
}

/** The texts of a list that say something. */
export function textsUnder(data: unknown, key: string): readonly string[] {
	return listUnder(data, key)
		.map(typed)
		.filter((text) => text !== '');
}
