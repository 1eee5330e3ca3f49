/** What a socket may send, in bytes where nothing else is said. */

/** What a person types or pastes at once; a page of text has 3,000 characters. */
export const UPDATE_BYTES = 256 * 1024;
/** All that was written without a connection, sent when it is back. */
export const CATCH_UP_BYTES = 1024 * 1024;
/** A whole document, with what was deleted and who wrote it as far as Yjs keeps that. */
export const DOCUMENT_BYTES = 2 * 1024 * 1024;
/** Examples that a room may ever begin: each is a card on the page of everybody in it. */
export const EXAMPLES = 100;
/**
 * So many times as long as its limit a text may become: each browser keeps to the limit, but so many may
 * have filled the same field without a connection, and nothing of that is refused.
 */
export const AT_ONCE = 64;
/** The most that is ever written and taken out under one number; Yjs goes wrong where counting ends. */
export const WORDS = 2 ** 31;
/** Numbers under which one visitor may write in one document: each page that is loaded takes a new one. */
export const NUMBERS = 200;
/** Where somebody's cursor is, and other small words. */
export const SMALL_BYTES = 8 * 1024;
/** Cursors that one socket may have in one document: two pages of one browser share none. */
export const CURSORS = 4;

/** Messages at once and a second: a held key makes thirty edits and thirty cursors a second. */
export const MESSAGES = { atOnce: 600, perSecond: 120 };
export const BYTES = { atOnce: 4 * CATCH_UP_BYTES, perSecond: 128 * 1024 };

/** What may wait for a slow browser before its socket is cut; it comes again and is brought up to date. */
export const BACKLOG_BYTES = 8 * 1024 * 1024;
