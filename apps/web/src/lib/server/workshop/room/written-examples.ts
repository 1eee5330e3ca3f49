import { readExamples, type Example } from '@raadgiver/workshop';
import * as documents from '../documents/documents.ts';
import type { Participant } from '../joining/participants.ts';

/** What the participant's group has written, for the page before its script has the text itself. */
export async function list(participant: Participant): Promise<Example[]> {
	return participant.roomId ? readExamples(await documents.read(participant.roomId)) : [];
}
