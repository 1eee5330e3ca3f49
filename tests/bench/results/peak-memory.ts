import { readFileSync } from 'node:fs';

/** The most memory that a process has had resident so far, in megabytes; unknown outside Linux. */
export function peakMemory(processId: number): number {
	try {
		const status = readFileSync(`/proc/${processId}/status`, 'utf8');
		return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
	} catch {
		return Number.NaN;
	}
}
