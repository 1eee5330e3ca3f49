import type { PageForm, WayList } from '@raadgiver/training';
import type { Sent } from './nested.ts';

/** A field of a form that was sent, as text. */
export function sentText(sent: Sent, name: string): string {
	const value = typeof sent === 'object' && !Array.isArray(sent) ? (sent as Fields)[name] : '';
	return typeof value === 'string' ? value : '';
}

type Fields = Readonly<Record<string, Sent>>;

export function sentPage(sent: Sent): PageForm {
	return { title: sentText(sent, 'title'), body: sentText(sent, 'body') };
}

/** Where a question is asked. */
export function sentList(sent: Sent): WayList {
	const list = sentText(sent, 'list');
	return list === 'before' || list === 'after' ? list : 'steps';
}
