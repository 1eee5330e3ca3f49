import { expect, test } from 'vitest';
import { readReportFile, reportFileName } from './report-file.ts';

test('a report file is found again by its name', () => {
	const file = { year: 2026, half: 2, version: 12, format: 'docx' } as const;
	expect(reportFileName(file)).toBe('2026-2-v12.docx');
	expect(readReportFile('2026-2-v12.docx')).toEqual(file);
});

test.each(['2026-3-v1.pdf', '2026-1-v0.pdf', '2026-1-v1.exe', '../2026-1-v1.pdf', '2026-1.pdf'])(
	'%s is none',
	(name) => expect(readReportFile(name)).toBeUndefined(),
);
