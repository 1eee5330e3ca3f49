// Forms and text only: no script is needed to step in.
export const csr = false;
