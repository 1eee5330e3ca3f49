import type { Prisma } from '../../generated/client.ts';
import { dayOf } from './day-of.ts';
import type { Learner, LearnerSources } from './learner.ts';
import type { DemoModule } from './material.ts';

/** The proof of a completed module, as it is given on the day. */
export function certificateRow(
	{ programmeId, personId, name, mailbox }: Learner,
	{ slug, version, title, theme, minutes }: DemoModule,
	completedAt: Date,
	{ training, identifiers }: LearnerSources,
): Prisma.CertificateCreateManyInput {
	const completedOn = dayOf(completedAt);
	const { covers, until } = training.coverage(slug, completedOn.toISOString().slice(0, 10));
	const given = `certificate ${mailbox} ${slug}`;
	return {
		...{ programmeId, personId, name, slug, version, title, theme, minutes, covers, completedOn },
		id: identifiers.uuid(given),
		code: training.certificateCode(identifiers.bytes(given)),
		approval: null,
		coversUntil: until === undefined ? null : new Date(until),
		issuedAt: completedAt,
	};
}
