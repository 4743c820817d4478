/** Saves a text or a picture under a name, which it gives back. */
export function saveFile(name: string, type: string, content: string | Blob): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
