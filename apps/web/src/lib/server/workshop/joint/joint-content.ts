import { keptApart, readJoint, type JointExample } from '@raadgiver/workshop';
import { documentVersions } from '../documents/document-versions.ts';
import * as documents from '../documents/documents.ts';
import { Remembered } from '../documents/remembered.ts';

/** What stands in a joint document. */
export interface JointContent {
	/** Without what is hidden. */
	readonly examples: readonly JointExample[];
	/** Pairs that are not to be proposed for merging again. */
	readonly apart: ReadonlySet<string>;
}

/** A thousand examples take a few megabytes, and few workshops are in plenary at the same time. */
const remembered = new Remembered<JointContent>(8);

/** What stands in a workshop's joint document now. It is put together anew only when it has changed. */
export async function readContent(
	workshopId: string,
	hidden: readonly string[],
): Promise<JointContent> {
	const version = [await documentVersions(workshopId, 'joint'), ...hidden].join(' ');
	return (
		remembered.recall(workshopId, version) ??
		remembered.keep(workshopId, version, await read(workshopId, hidden))
	);
}

async function read(workshopId: string, hidden: readonly string[]): Promise<JointContent> {
	const document = await documents.read(workshopId);
	return { examples: readJoint(document, hidden), apart: keptApart(document) };
}
