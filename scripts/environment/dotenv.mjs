import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../steps/places.mjs';

/** Takes what `.env` in the root says into the environment, where the environment itself is silent. */
export function readDotenv() {
	for (const [name, value] of parse(contents())) process.env[name] ??= value;
}

function contents() {
	try {
		return readFileSync(join(root, '.env'), 'utf8');
	} catch {
		return '';
	}
}

/**
 * Node reads such files itself from 20.12 on; this is for the ones before.
 *
 * @param {string} text lines of NAME=value; # begins a comment, quotes keep spaces
 * @returns {[string, string][]}
 */
function parse(text) {
	const assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^#\n]*))/;
	/** @type {[string, string][]} */
	const entries = [];
	for (const line of text.split(/\r?\n/)) {
		const [, name = '', double, single, bare] = assignment.exec(line) ?? [];
		const value = double ?? single ?? bare?.trim() ?? '';
		if (value !== '') entries.push([name, value]);
	}
	return entries;
}
