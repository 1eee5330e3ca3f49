/** The queue that tells learners of changes of the law that have taken effect. */
export const LAW_TELLING = 'law-telling';

/** The queue that looks through the registers every night. */
export const LAW_REVIEW = 'law-review';
