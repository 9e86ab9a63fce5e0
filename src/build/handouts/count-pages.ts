/** How many pages a PDF has that the browser printed: it writes the dictionary of every page in plain text. */
export const countPages = (pdf: Uint8Array): number =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
