// Text and links only: no script is needed to read it.
export const csr = false;
