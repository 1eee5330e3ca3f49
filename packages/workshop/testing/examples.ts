import type { Example } from '../src/example/example.ts';
import type { JointExample } from '../src/joint/joint-example.ts';

/** An example that lacks nothing, but for what a test says of it. */
export function writeExample(parts: Partial<Example> = {}): Example {
	return {
		id: '0e4f1c52-7d0c-4a6e-9c1e-000000000001',
		title: 'Fast kontaktperson i jobcentret',
		what: 'Hver lægepraksis har én sagsbehandler, som den kan ringe til.',
		needs: 'Tid til at besøge praksis hvert halve år.',
		dissent: '',
		decidedBy: 'management',
		theme: undefined,
		removed: false,
		...parts,
	};
}

/** The same as it stands in the joint document, come from the first room. */
export function jointExample(parts: Partial<JointExample> = {}): JointExample {
	return {
		...writeExample(),
		source: { roomId: 'room-1', number: 1 },
		removedInRoom: false,
		later: undefined,
		mergedInto: undefined,
		sources: [],
		...parts,
	};
}
