// One thing to do, in the mail's own browser: no script is needed.
export const csr = false;
