import { expect, test } from 'vitest';
import { idFrom } from './id-from.ts';

test.each([
	['Sygedagpengeloven', 'sygedagpengeloven'],
	['§ 5, stk. 4', '5-stk-4'],
	['Ændringer på førtidspension', 'aendringer-paa-foertidspension'],
	['Kommunen beder kun om en LÆ 285, når den må', 'kommunen-beder-kun-om-en'],
	['Café', 'cafe'],
	['§', 'udsagn'],
])('“%s” becomes %s', (text, id) => {
	expect(idFrom(text, [])).toBe(id);
});

test('what is taken is told apart by a number', () => {
	expect(idFrom('§ 1', ['1'])).toBe('1-2');
	expect(idFrom('§ 1', ['1', '1-2', '1-3'])).toBe('1-4');
});
