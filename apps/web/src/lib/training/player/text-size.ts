/** Where the reader's choice of larger text is kept. */
export const TEXT_COOKIE = 'skrift';

/** What it says for larger text. */
export const LARGE_TEXT = 'stor';
