import { createHmac, hkdfSync } from 'node:crypto';
import { SECRET } from '$app/env/private';
import type { Question, StoredAnswers } from '@raadgiver/survey';

const sealingKey = Buffer.from(hkdfSync('sha256', SECRET, '', 'own codes in the urn', 32));

/**
 * The answers as the urn may hold them: in the place of a respondent's own code stands what only it
 * gives. Whoever knows a person can make their code, and in the clear it would lead a reader of the
 * database to the person's ballot while the wave is open.
 */
export function sealOwnCode(questions: readonly Question[], answers: StoredAnswers): StoredAnswers {
	const item = questions.find(({ kind }) => kind === 'own-code')?.id ?? '';
	const ownCode = answers[item];
	if (typeof ownCode !== 'string') return answers;
	const sealed = createHmac('sha256', sealingKey).update(ownCode).digest('base64url');
	return { ...answers, [item]: sealed };
}
