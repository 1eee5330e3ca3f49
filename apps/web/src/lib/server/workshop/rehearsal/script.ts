import { createHash } from 'node:crypto';
import { parseSamples, type Sample, type Samples } from '@raadgiver/workshop';
import source from '../../../../../../../content/workshops/samarbejdet-2021/examples.yaml?raw';

let samples: Samples | undefined;

/** What invented groups write, read once, when the first rehearsal begins. */
function shippedSamples(): Samples {
	samples ??= parseSamples(source);
	return samples;
}

/** What the group of the room with this number writes: as many examples as it must hand in. */
export function scriptOf(number: number, leastExamples: number): Sample[] {
	const { examples } = shippedSamples();
	const begin = (number - 1) * leastExamples;
	return Array.from(
		{ length: leastExamples },
		(_, index) => examples[(begin + index) % examples.length],
	).filter((sample) => sample !== undefined);
}

/** What stands in the group's notes. */
export function notesOf(): string {
	return shippedSamples().notes.join('\n');
}

/** The id of a group's example: the same whichever process goes on with the rehearsal. RFC 9562, version 8. */
export function exampleId(roomId: string, place: number): string {
	const digest = createHash('sha256').update(`rehearsal ${roomId} ${place}`).digest();
	digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
	digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
	const hex = digest.toString('hex');
	return [
		...[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16)],
		...[hex.slice(16, 20), hex.slice(20, 32)],
	].join('-');
}
