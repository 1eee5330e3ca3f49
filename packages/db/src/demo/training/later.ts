/** So many seconds later. */
export const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);
