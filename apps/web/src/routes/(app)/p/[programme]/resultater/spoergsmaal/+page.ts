// A list of links: no script is needed to read it.
export const csr = false;
