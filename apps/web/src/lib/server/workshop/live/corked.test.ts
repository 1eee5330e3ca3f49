import { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { corkForThisTurn } from './corked.ts';

/** A stream that notes down what leaves it together. */
function openStream() {
	const packets: string[] = [];
	const stream = new Duplex({
		read: () => undefined,
		writev: (chunks, done) => {
			packets.push(chunks.map(({ chunk }: { chunk: Buffer }) => chunk.toString()).join(''));
			done();
		},
	});
	const send = (text: string) => {
		corkForThisTurn(stream);
		stream.write(text);
	};
	return { packets, send };
}

test('what is written in one turn leaves together, for each stream by itself', async () => {
	const [one, other] = [openStream(), openStream()];
	one.send('a word');
	other.send('hello');
	one.send(' and a cursor');
	await nextTurn();
	one.send('later');
	await nextTurn();
	expect(one.packets).toEqual(['a word and a cursor', 'later']);
	expect(other.packets).toEqual(['hello']);
});
