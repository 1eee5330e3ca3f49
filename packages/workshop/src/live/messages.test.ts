import { expect, test } from 'vitest';
import { channelName, jointDocumentName, roomDocumentName } from './messages.ts';

test('the documents on one socket have names of their own, even under one id', () => {
	const names = [channelName('1'), roomDocumentName('1'), jointDocumentName('1')];
	expect(names).toEqual(['channel/1', 'room/1', 'joint/1']);
});
