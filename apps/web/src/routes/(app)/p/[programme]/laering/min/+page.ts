// Text and links: it is read and printed.
export const csr = false;
