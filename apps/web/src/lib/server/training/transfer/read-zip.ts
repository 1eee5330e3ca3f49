import { hasUnseen, type SourceFile } from '@raadgiver/training';
import { unzipSync } from 'fflate';
import type { ZipProblem } from '#lib/training/transfer/zip-problem.ts';

/** Bytes. The largest module that ships has 60,000, so this leaves room for any that is read. */
export const LARGEST_ZIP = 1_000_000;
const LARGEST_FILE = 500_000;
const LARGEST_WHOLE = 2_000_000;
const MOST_FILES = 200;

/** What systems put into zips beside the files that were chosen. */
const systemFile = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/**
 * The text files of a zip, in one folder or in none. Sizes are looked at before anything is unpacked,
 * and nothing is unpacked beyond the size that an entry says it has, so that no zip fills the memory.
 */
export function readZip(
	bytes: Uint8Array,
): { files: readonly SourceFile[] } | { problems: readonly ZipProblem[] } {
	if (bytes.length > LARGEST_ZIP) return { problems: [{ file: '', code: 'too-large' }] };
	const problems: ZipProblem[] = [];
	const entries = unpack(bytes, problems);
	if (!entries) return { problems: [{ file: '', code: 'not-a-zip' }] };
	const files = entries.flatMap(([path, content]) => {
		const text = decode(content);
		if (text === undefined) problems.push({ file: path, code: 'not-text' });
		return text === undefined ? [] : [{ path, text }];
	});
	if (problems.length > 0) return { problems };
	return files.length > 0 ? { files } : { problems: [{ file: '', code: 'empty' }] };
}

function unpack(bytes: Uint8Array, problems: ZipProblem[]) {
	const names = new Set<string>();
	const folders = new Set<string>();
	let whole = 0;
	const wanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
		const path = name.replaceAll('\\', '/');
		if (path.endsWith('/') || systemFile.test(path)) return false;
		whole += originalSize;
		folders.add(path.slice(0, path.lastIndexOf('/') + 1));
		const code = problemOf(path, originalSize);
		if (code === 'too-many') problems.splice(0, Infinity, { file: '', code });
		else if (code) problems.push({ file: path, code });
		else if (names.has(path)) problems.push({ file: path, code: 'twice' });
		names.add(path);
		// Once something is wrong, nothing more is unpacked.
		return problems.length === 0;
	};
	const problemOf = (path: string, size: number): ZipProblem['code'] | undefined => {
		if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..'))
			return 'outside';
		if (hasUnseen(path)) return 'not-text';
		if (path.split('/').length > 2 || folders.size > 1) return 'nested';
		if (size > LARGEST_FILE || whole > LARGEST_WHOLE) return 'too-large';
		return names.size >= MOST_FILES ? 'too-many' : undefined;
	};
	try {
		const unpacked = unzipSync(bytes, { filter: wanted });
		return Object.entries(unpacked).map(
			([name, content]) => [name.replaceAll('\\', '/'), content] as const,
		);
	} catch {
		return undefined;
	}
}

/** The text, or undefined where it is none; a NUL stands in no text, and no database takes it. */
function decode(content: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}
