/** Hands a text to the person as a file, through the browser's own download. */
export const downloadText = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download starts after this turn; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
