import { error } from '@sveltejs/kit';
import type { ReportStatus } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { enqueue } from '#lib/server/jobs.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import type { ReportFile } from '#lib/survey/report-file.ts';
import { REPORTS, type ReportJob } from './report-job.ts';

/** A closed wave with the versions of its report, newest first. */
export interface WaveReports extends HalfYear {
	readonly id: string;
	readonly reports: readonly ReportListing[];
}

/** A version of a wave's report, as the list shows it. */
export interface ReportListing {
	readonly id: string;
	readonly version: number;
	readonly status: ReportStatus;
	/** Steps done, of so many. */
	readonly progress: number;
	readonly steps: number;
	readonly createdAt: Date;
	readonly createdBy: { readonly name: string } | null;
}

const readers = ['coordinator', 'management'] as const;

/** The programme's closed waves, newest first, each with its reports. */
export async function list(actor: Actor): Promise<WaveReports[]> {
	const programme = await database.programme.findFirst({
		where: programmeWhere(actor, ...readers),
		select: {
			waves: {
				where: { status: 'closed' },
				orderBy: [{ year: 'desc' }, { half: 'desc' }],
				select: {
					id: true,
					year: true,
					half: true,
					reports: {
						orderBy: { version: 'desc' },
						select: {
							id: true,
							version: true,
							status: true,
							progress: true,
							steps: true,
							createdAt: true,
							createdBy: { select: { name: true } },
						},
					},
				},
			},
		},
	});
	return programme?.waves ?? error(404);
}

/** Orders the next version of the wave's report. It is made in the background. */
export async function create(actor: Actor, waveId: string): Promise<void> {
	const report = await database.$transaction(async (transaction) => {
		const wave = await transaction.wave.findFirst({
			where: { id: waveId, status: 'closed', programme: programmeWhere(actor, ...readers) },
			select: { id: true, programmeId: true },
		});
		if (!wave) error(404);
		// Held until the version is taken: two who order at once get two versions.
		await transaction.$executeRaw`SELECT FROM wave WHERE id = ${wave.id}::uuid FOR NO KEY UPDATE`;
		const { _max: last } = await transaction.report.aggregate({
			where: { waveId: wave.id },
			_max: { version: true },
		});
		return transaction.report.create({
			data: {
				programmeId: wave.programmeId,
				waveId: wave.id,
				version: (last.version ?? 0) + 1,
				createdById: actor.personId,
			},
			select: { id: true },
		});
	});
	await order(report.id);
}

/** Orders a report that failed once more, under the same version: nobody has seen it. */
export async function retry(actor: Actor, reportId: string): Promise<void> {
	const { count } = await database.report.updateMany({
		where: { id: reportId, status: 'failed', programme: programmeWhere(actor, ...readers) },
		data: { status: 'queued', progress: 0, createdById: actor.personId },
	});
	if (count === 0) error(404);
	await order(reportId);
}

function order(reportId: string): Promise<void> {
	const job: ReportJob = { reportId };
	return enqueue(REPORTS, job);
}

/** The file of a report that is ready, or 404. */
export async function findFile(
	actor: Actor,
	{ year, half, version, format }: ReportFile,
): Promise<Uint8Array<ArrayBuffer>> {
	const report = await database.report.findFirst({
		where: {
			version,
			status: 'ready',
			programme: programmeWhere(actor, ...readers),
			wave: { year, half },
		},
		select: { pdf: format === 'pdf', docx: format === 'docx' },
	});
	return report?.[format] ?? error(404);
}
