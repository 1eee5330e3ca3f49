/** The part of those who were asked the background question and did not answer it: "ikke oplyst". */
export const NOT_STATED = 'not-stated';

/** The part of those to whom it was not put, by the reason that their answers are counted under. */
export const NOT_PUT = 'not-shown';
