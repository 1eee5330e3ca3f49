/** No script: a plain form that loads at once. */
export const csr = false;
