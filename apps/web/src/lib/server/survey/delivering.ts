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
	const wave = await database.wave.findUnique({
		where: { id: waveId, status: 'open' },
		select: {
			closesOn: true,
			programme: { select: { id: true, name: true } },
			questionnaires: { select: { group: true, definition: true } },
		},
	});
	if (!wave) return;
	const questionnaires = new Map(
		wave.questionnaires.map((row) => [row.group, questionnaireSchema.parse(row.definition)]),
	);
	const queued = await database.invitation.findMany({
		where: { waveId, delivery: 'queued' },
		orderBy: { id: 'asc' },
		select: { id: true, group: true, email: true, locale: true, sentOn: true, tokenHash: true },
	});
	const deliverOne = async (invitation: (typeof queued)[number]) => {
		const questionnaire = questionnaires.get(invitation.group);
		if (!questionnaire || !invitation.email) return;
		const link = linkIfUnchanged(invitation);
		if (!link) {
			await database.invitation.update({
				where: { id: invitation.id },
				data: { delivery: 'failed', problem: 'SECRET is another than when this person was added' },
			});
			return;
		}
		const isReminder = invitation.sentOn !== null;
		const text = (isReminder ? reminderMail : invitationMail)({
			programme: wave.programme.name,
			closesOn: wave.closesOn,
			questionnaire,
			locale: invitation.locale,
		});
		const outcome = await deliver({
			...text,
			programmeId: wave.programme.id,
			kind: isReminder ? 'surveyReminder' : 'surveyInvitation',
			recipient: invitation.email,
			invitationId: invitation.id,
			link,
		});
		const problem = outcome.sent ? null : (outcome.problem ?? null);
		await database.invitation.update({
			where: { id: invitation.id },
			// Without a mail server the mail lies in the outbox, where an administrator takes it on.
			data: problem ? { delivery: 'failed', problem } : { delivery: 'sent', sentOn: today() },
		});
	};
	for (let start = 0; start < queued.length; start += AT_ONCE) {
		// A wave that is closed while its mails go out sends no more of them.
		if (!(await isOpen(waveId))) return;
		await Promise.all(queued.slice(start, start + AT_ONCE).map(deliverOne));
	}
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
