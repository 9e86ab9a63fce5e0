/** Lets the browser save a text as a file, made on the device. */
export function offerFile(name: string, type: 'application/json' | 'text/csv', text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Some browsers begin to read only after this handler has ended.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
