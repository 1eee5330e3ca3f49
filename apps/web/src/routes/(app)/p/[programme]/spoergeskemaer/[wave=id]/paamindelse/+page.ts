// One button and text to read: no script is needed.
export const csr = false;
