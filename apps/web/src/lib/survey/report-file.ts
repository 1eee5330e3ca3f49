import type { HalfYear } from './half-year.ts';

const REPORT_FILE = /^(\d{4})-([12])-v([1-9]\d{0,4})\.(pdf|docx)$/;

export type ReportFormat = 'pdf' | 'docx';

/** A version of a wave's report, and as what kind of file. */
export interface ReportFile extends HalfYear {
	readonly version: number;
	readonly format: ReportFormat;
}

/** The last piece of a report's address: 2026-2-v1.pdf. */
export function reportFileName({ year, half, version, format }: ReportFile): string {
	return `${year}-${half}-v${version}.${format}`;
}

/** What such a name means; nothing where it is none. */
export function readReportFile(name: string): ReportFile | undefined {
	const [, year, half, version, format] = REPORT_FILE.exec(name) ?? [];
	if (format !== 'pdf' && format !== 'docx') return undefined;
	return { year: Number(year), half: Number(half), version: Number(version), format };
}
