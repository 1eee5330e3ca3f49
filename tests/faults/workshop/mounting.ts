import { spawnSync } from 'node:child_process';

/** A file system in memory that holds so little. Only root may make one, and not in every container. */
export function mountSmall(place: string, megabytes: number): boolean {
	const size = `size=${megabytes}m`;
	return spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', place]).status === 0;
}

export function unmount(place: string): void {
	spawnSync('umount', [place]);
}
