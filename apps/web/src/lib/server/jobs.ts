import { PgBoss } from 'pg-boss';
import { DATABASE_URL } from '$app/env/private';
import { closeExpired } from '#lib/server/survey/urn.ts';
import { deliverQueued } from '#lib/server/survey/delivering.ts';
import { makeReport } from '#lib/server/survey/report/making.ts';
import { REPORTS, type ReportJob } from '#lib/server/survey/report/report-job.ts';
import { SURVEY_MAIL, type SurveyMailJob } from '#lib/server/survey/survey-mail-job.ts';
import {
	mailToday,
	TRAINING_MAIL,
	TRAINING_MAIL_PATIENCE,
} from '#lib/server/training/training-mail.ts';
import { REHEARSAL, type RehearsalJob } from '#lib/server/workshop/rehearsal/job.ts';
import { play } from '#lib/server/workshop/rehearsal/playing.ts';
import {
	askAgain,
	tellFollowers,
	tellRecipients,
	WORKSHOP_MAIL,
	type WorkshopMailJob,
} from '#lib/server/workshop/passing/passing-mail.ts';
import { LAW_REVIEW, LAW_TELLING } from '#lib/server/training/law/law-queues.ts';
import { remindKeepers } from '#lib/server/training/law/reviewing.ts';
import { sendWaiting } from '#lib/server/training/law/sending.ts';
import { tellDue } from '#lib/server/training/law/telling.ts';

/** What runs beside the pages. Jobs stand in the database, so a restart goes on where it stopped. */
const boss = new PgBoss({ connectionString: DATABASE_URL, max: 3 });
boss.on('error', (problem) => console.error('A background job stopped', problem));

const CLOSE_WAVES = 'survey-close-expired';
const WORKSHOP_ASKING = 'workshop-ask-again';

let started: Promise<void> | undefined;

/** Starts the workers, once. */
export function startJobs(): Promise<void> {
	started ??= start();
	return started;
}

async function start(): Promise<void> {
	await boss.start();
	await boss.createQueue(SURVEY_MAIL, { policy: 'singleton', retryLimit: 5, retryBackoff: true });
	await boss.createQueue(REPORTS, { retryLimit: 2, retryDelay: 10 });
	await boss.createQueue(CLOSE_WAVES);
	await boss.work<SurveyMailJob>(SURVEY_MAIL, { pollingIntervalSeconds: 1 }, async (jobs) => {
		for (const job of jobs) await deliverQueued(job.data.waveId);
	});
	await boss.work<ReportJob>(REPORTS, { pollingIntervalSeconds: 1 }, async (jobs) => {
		for (const job of jobs) await makeReport(job.data.reportId);
	});
	await boss.work(CLOSE_WAVES, closeExpired);
	await boss.schedule(CLOSE_WAVES, '5 0 * * *', null, { tz: 'Europe/Copenhagen' });
	await startLawJobs();
	await startWorkshopMail();
	await boss.createQueue(TRAINING_MAIL, {
		policy: 'singleton',
		retryLimit: 5,
		retryBackoff: true,
		expireInSeconds: TRAINING_MAIL_PATIENCE,
	});
	await boss.work(TRAINING_MAIL, mailToday);
	await boss.schedule(TRAINING_MAIL, '30 6 * * *', null, { tz: 'Europe/Copenhagen' });
	// A rehearsal whose server dies goes on when another one is there.
	await boss.createQueue(REHEARSAL, { retryLimit: 20, retryDelay: 1, expireInSeconds: 30 });
	await boss.work<RehearsalJob>(REHEARSAL, { pollingIntervalSeconds: 1 }, async (jobs) => {
		for (const job of jobs) {
			const next = await play(job.data);
			if (next) await enqueue(REHEARSAL, next);
		}
	});
}

async function startWorkshopMail(): Promise<void> {
	await boss.createQueue(WORKSHOP_MAIL, { retryLimit: 5, retryBackoff: true });
	await boss.createQueue(WORKSHOP_ASKING, { policy: 'singleton' });
	await boss.work<WorkshopMailJob>(WORKSHOP_MAIL, async (jobs) => {
		for (const { data } of jobs) {
			await tellRecipients(data.workshopId);
			await tellFollowers(data.workshopId);
		}
	});
	await boss.work(WORKSHOP_ASKING, () => askAgain());
	await boss.schedule(WORKSHOP_ASKING, '0 8 * * *', null, { tz: 'Europe/Copenhagen' });
}

async function startLawJobs(): Promise<void> {
	// Writing to a hundred thousand people takes hours, and two at it would write twice.
	const onlyOne = { policy: 'singleton', expireInSeconds: 6 * 60 * 60 } as const;
	await boss.createQueue(LAW_TELLING, onlyOne);
	await boss.createQueue(LAW_REVIEW, onlyOne);
	await boss.work(LAW_TELLING, async () => {
		await tellDue();
		await sendWaiting('lawChange');
	});
	await boss.work(LAW_REVIEW, async () => {
		await remindKeepers();
		await sendWaiting('lawWarning');
	});
	await boss.schedule(LAW_TELLING, '1 0 * * *', null, { tz: 'Europe/Copenhagen' });
	await boss.schedule(LAW_REVIEW, '30 6 * * *', null, { tz: 'Europe/Copenhagen' });
}

/** Puts a job into the queue, to be done now or not before `after`. */
export async function enqueue(queue: string, data: object, after?: Date): Promise<void> {
	await startJobs();
	await boss.send(queue, data, after ? { startAfter: after } : {});
}

/** Lets the job at hand finish, and takes no further one. */
export async function stopJobs(): Promise<void> {
	await started;
	await boss.stop({ graceful: true, timeout: 5_000 });
}
