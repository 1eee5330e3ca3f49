// A stranger reads it, on whatever they have: links and text need no script.
export const csr = false;
