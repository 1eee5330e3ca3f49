/** A file as text. `path` ends with its folder and name, as in `laegeattester/module.yaml`. */
export type SourceFile = { readonly path: string; readonly text: string };

/** @example
 * fileName('laegeattester/module.yaml'); // => 'module.yaml'
 */
export function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The folder that a file stands in, without those above it; undefined for a bare name.
 *
 * @example
 * folderName('content/modules/laegeattester/module.yaml'); // => 'laegeattester'
 */
export function folderName(path: string): string | undefined {
	return path.split('/').at(-2);
}
