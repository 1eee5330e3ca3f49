// Forms and text only: a recipient reads and answers on whatever they have.
export const csr = false;
