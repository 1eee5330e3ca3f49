import { questionnaireSchema } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { deliver } from '#lib/server/mail/deliver.ts';
import { invitationMail, reminderMail } from '#lib/survey/mail-text.ts';
import { linkOf, SecretChangedError } from './links.ts';
import { today } from './today.ts';

/** How many mails are on their way at once. */
const AT_ONCE = 5;

/** Sends whatever the wave has queued, a few at a time. What was sent before a crash stays sent. */
export async function deliverQueued(waveId: string): Promise<void> {
	const wave = await findOpen(waveId);
	if (!wave) return;
	const queued = await listQueued(waveId);
	for (let start = 0; start < queued.length; start += AT_ONCE) {
		// A wave that is closed while its mails go out sends no more of them.
		if (!(await isOpen(waveId))) return;
		const next = queued.slice(start, start + AT_ONCE);
		await Promise.all(next.map((invitation) => deliverOne(wave, invitation)));
	}
}

type OpenWave = NonNullable<Awaited<ReturnType<typeof findOpen>>>;
type QueuedInvitation = Awaited<ReturnType<typeof listQueued>>[number];

async function findOpen(waveId: string) {
	const wave = await database.wave.findUnique({
		where: { id: waveId, status: 'open' },
		select: {
			closesOn: true,
			programme: { select: { id: true, name: true } },
			questionnaires: { select: { group: true, definition: true } },
		},
	});
	return (
		wave && {
			...wave,
			questionnaires: new Map(
				wave.questionnaires.map((row) => [row.group, questionnaireSchema.parse(row.definition)]),
			),
		}
	);
}

function listQueued(waveId: string) {
	return database.invitation.findMany({
		where: { waveId, delivery: 'queued' },
		orderBy: { id: 'asc' },
		select: { id: true, group: true, email: true, locale: true, sentOn: true, tokenHash: true },
	});
}

async function deliverOne(
	{ programme, closesOn, questionnaires }: OpenWave,
	invitation: QueuedInvitation,
): Promise<void> {
	const { id, group, email, locale, sentOn } = invitation;
	const questionnaire = questionnaires.get(group);
	if (!questionnaire || !email) return;
	const link = linkIfUnchanged(invitation);
	if (!link) return fail(id, 'SECRET is another than when this person was added');
	const isReminder = sentOn !== null;
	const text = (isReminder ? reminderMail : invitationMail)({
		programme: programme.name,
		closesOn,
		questionnaire,
		locale,
	});
	const outcome = await deliver({
		...text,
		programmeId: programme.id,
		kind: isReminder ? 'surveyReminder' : 'surveyInvitation',
		recipient: email,
		invitationId: id,
		link,
	});
	// Without a mail server the mail lies in the outbox, where an administrator takes it on.
	if (!outcome.sent && outcome.problem) return fail(id, outcome.problem);
	await database.invitation.update({
		where: { id },
		data: { delivery: 'sent', sentOn: today() },
	});
}

async function fail(id: string, problem: string): Promise<void> {
	await database.invitation.update({ where: { id }, data: { delivery: 'failed', problem } });
}

async function isOpen(waveId: string): Promise<boolean> {
	return (await database.wave.count({ where: { id: waveId, status: 'open' } })) > 0;
}

/** The invitation's link. One that cannot be made again must not hold up everybody else's mail. */
function linkIfUnchanged(invitation: Parameters<typeof linkOf>[0]): string | undefined {
	try {
		return linkOf(invitation, 'link');
	} catch (problem) {
		if (problem instanceof SecretChangedError) return undefined;
		throw problem;
	}
}
