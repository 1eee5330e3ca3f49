import { expect, test } from 'vitest';
import { handedSchema } from './handed.ts';

test('a name that the database would refuse takes none of the rest with it', () => {
	const step = { slug: 'sygedagpenge', version: 1, key: 'page/forløb', seconds: 1, waited: 0 };
	const batch = { steps: [{ ...step, slug: 'syge\0dagpenge' }, step, { ...step, key: 'a\0' }] };
	expect(handedSchema.parse(batch).steps).toEqual([undefined, step, undefined]);
});
