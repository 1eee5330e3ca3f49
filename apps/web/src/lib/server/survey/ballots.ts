import type { Prisma, RespondentGroup } from '@raadgiver/db';
import {
	answeredCount,
	markNotShown,
	type Questionnaire,
	questionnaireSchema,
	shownQuestions,
	type StoredAnswers,
} from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { readCode } from '#lib/survey/code.ts';
import { openDraft, sealDraft } from './draft.ts';
import { sealOwnCode } from './seal-own-code.ts';
import { ballotKey, tokenHash } from './secrets.ts';
import { today } from './today.ts';
import { noteAnswered } from './turnout.ts';

/** Why a link or code takes no answer. Each has its own page. */
export type Refusal = 'unknown' | 'not-open-yet' | 'expired' | 'closed' | 'used';

/** What a respondent with a good link sees. Nothing in it says who they are. */
export interface OpenBallot {
	readonly token: string;
	readonly group: RespondentGroup;
	readonly programme: string;
	readonly year: number;
	readonly half: number;
	readonly closesOn: Date;
	readonly questionnaire: Questionnaire;
	readonly answers: StoredAnswers;
	readonly isStarted: boolean;
}

/** Nothing was answered, so there is nothing to hand in. */
export class EmptyBallotError extends Error {}

/** The link or code takes no answer any more; the page says why. */
export class RefusedBallotError extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal);
		this.refusal = refusal;
	}
}

/** The secret in an address: a link's as it is, a code's however it was typed. */
function readToken(written: string): string {
	return readCode(written) ?? written;
}

/** Finds the ballot that a link or a code opens, with what was answered so far. */
export async function find(
	written: string,
): Promise<{ ballot: OpenBallot } | { refusal: Refusal }> {
	const token = readToken(written);
	const [invitation, ballot] = await Promise.all([
		database.invitation.findUnique({
			where: { tokenHash: tokenHash(token) },
			select: {
				group: true,
				wave: {
					select: {
						year: true,
						half: true,
						opensOn: true,
						closesOn: true,
						status: true,
						programme: { select: { name: true } },
						questionnaires: { select: { group: true, definition: true } },
					},
				},
			},
		}),
		database.ballot.findUnique({
			where: { key: ballotKey(token) },
			select: { state: true, draft: true },
		}),
	]);
	if (!invitation) return { refusal: 'unknown' };
	if (ballot && ballot.state !== 'draft') return { refusal: 'used' };
	const { group, wave } = invitation;
	const refusal = refusalOf(wave);
	if (refusal) return { refusal };
	const asked = wave.questionnaires.find((one) => one.group === group);
	if (!asked) return { refusal: 'not-open-yet' };
	return {
		ballot: {
			token,
			group,
			programme: wave.programme.name,
			year: wave.year,
			half: wave.half,
			closesOn: wave.closesOn,
			questionnaire: questionnaireSchema.parse(asked.definition),
			answers: ballot?.draft ? openDraft(token, ballot.draft) : {},
			isStarted: Boolean(ballot?.draft),
		},
	};
}

/** The wave's own reason to take no answer today. */
function refusalOf(wave: { status: string; opensOn: Date; closesOn: Date }): Refusal | undefined {
	if (wave.status === 'closed') return 'closed';
	if (wave.status === 'draft' || wave.opensOn > today()) return 'not-open-yet';
	return wave.closesOn < today() ? 'expired' : undefined;
}

/** Adds these answers to the draft. Two devices at once: the newest wins, item by item. */
export async function save(written: string, answers: StoredAnswers): Promise<void> {
	const token = readToken(written);
	await database.$transaction(async (transaction) => {
		const before = await lockDraft(transaction, token);
		await transaction.ballot.update({
			where: { key: ballotKey(token) },
			data: { draft: sealDraft(token, { ...before, ...answers }) },
		});
	});
}

/**
 * Hands the ballot in. Returned means durable. Handing in twice changes nothing: the key is taken.
 * What was answered to questions that an answer above has ruled out since is left out; they are marked
 * as not shown.
 *
 * The invitation is not written to: a row written for it here would stand in the same order, or in
 * the same transaction, as the ballot.
 */
export async function cast(written: string, questionnaire: Questionnaire): Promise<void> {
	const token = readToken(written);
	const invitation = await database.$transaction(async (transaction) => {
		const draft = await lockDraft(transaction, token);
		const { questions } = questionnaire;
		if (answeredCount(shownQuestions(questions, draft), draft) === 0) throw new EmptyBallotError();
		const answers = sealOwnCode(questions, markNotShown(questions, draft));
		await transaction.ballot.update({
			where: { key: ballotKey(token) },
			data: { state: 'cast', draft: null, answers },
		});
		return transaction.invitation.findUniqueOrThrow({
			where: { tokenHash: tokenHash(token) },
			select: { id: true, waveId: true, group: true },
		});
	});
	// The ballot is in the urn already: a turnout that cannot be written must not look like a failure.
	noteAnswered(invitation.waveId, invitation.group, invitation.id).catch((problem: unknown) =>
		console.error('The turnout could not be written', problem),
	);
}

/**
 * Holds the wave open and the ballot still until the transaction ends, and returns the draft. The wave
 * is locked for sharing: closing it waits for ballots under way, and ballots after it are refused.
 */
async function lockDraft(
	transaction: Prisma.TransactionClient,
	token: string,
): Promise<StoredAnswers> {
	const [wave] = await transaction.$queryRaw<
		{ id: string; group: RespondentGroup; status: string; opensOn: Date; closesOn: Date }[]
	>`
		SELECT wave.id, invitation."group", wave.status::text,
			wave.opens_on AS "opensOn", wave.closes_on AS "closesOn"
		FROM invitation JOIN wave ON wave.id = invitation.wave_id
		WHERE invitation.token_hash = ${tokenHash(token)}
		FOR SHARE OF wave`;
	if (!wave) throw new RefusedBallotError('unknown');
	const refusal = refusalOf(wave);
	const key = ballotKey(token);
	if (!refusal) {
		await transaction.$executeRaw`
			INSERT INTO ballot (key, wave_id, "group", state)
			VALUES (${key}, ${wave.id}::uuid, ${wave.group}::respondent_group, 'draft')
			ON CONFLICT (key) DO NOTHING`;
	}
	const [ballot] = await transaction.$queryRaw<{ state: string; draft: Uint8Array | null }[]>`
		SELECT state::text, draft FROM ballot WHERE key = ${key} FOR UPDATE`;
	if (ballot && ballot.state !== 'draft') throw new RefusedBallotError('used');
	if (refusal) throw new RefusedBallotError(refusal);
	return ballot?.draft ? openDraft(token, ballot.draft) : {};
}
