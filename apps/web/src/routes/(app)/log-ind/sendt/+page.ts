// Text and links, often on a phone beside the mail: no script is needed.
export const csr = false;
