import type { Prisma } from '@raadgiver/db';
import { RESPONDENT_GROUPS } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { asDocx } from '#lib/server/documents/docx.ts';
import { asPdf } from '#lib/server/documents/pdf.ts';
import { findActor } from '#lib/server/identity/actor.ts';
import * as releases from '../results/releases.ts';
import { reportDocument } from './report-document.ts';

/** Reading and testing the figures, setting the PDF, setting the DOCX. */
const STEPS = 3;

/**
 * Makes a report that was ordered: the words and figures once, and both files from them. Whoever
 * ordered it must still be allowed to read what stands in it. Made again from the start where the
 * server stopped under way; a report that is ready is left as it is.
 */
export async function makeReport(reportId: string): Promise<void> {
	const report = await database.report.findFirst({
		where: { id: reportId, status: { not: 'ready' } },
		select: {
			version: true,
			waveId: true,
			createdAt: true,
			programme: { select: { slug: true, minimumGroup: true } },
			createdBy: { select: { id: true, name: true } },
		},
	});
	if (!report) return;
	try {
		await note(reportId, { status: 'building', progress: 0, steps: STEPS });
		const actor = report.createdBy && (await findActor(report.createdBy, report.programme.slug));
		if (!actor) throw new Error('whoever ordered the report is no longer a member');
		const document = await reportDocument(actor, report);
		await note(reportId, { progress: 1 });
		const pdf = asPdf(document);
		await note(reportId, { progress: 2 });
		const docx = await asDocx(document);
		await releases.create(actor, {
			kind: 'report',
			format: 'pdf, docx',
			covers: { waves: [report.waveId], groups: [...RESPONDENT_GROUPS] },
			minimumGroup: report.programme.minimumGroup,
		});
		await note(reportId, {
			status: 'ready',
			progress: STEPS,
			readyAt: new Date(),
			model: document as unknown as Prisma.InputJsonObject,
			pdf: new Uint8Array(pdf),
			docx: new Uint8Array(docx),
		});
	} catch (problem) {
		await note(reportId, { status: 'failed', problem: String(problem) });
		throw problem;
	}
}

async function note(reportId: string, data: Prisma.ReportUpdateManyMutationInput): Promise<void> {
	await database.report.updateMany({ where: { id: reportId, status: { not: 'ready' } }, data });
}
