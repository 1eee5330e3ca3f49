/** No script: a stranger reads one page, on whatever they have. */
export const csr = false;
