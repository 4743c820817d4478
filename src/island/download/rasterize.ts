const weights = [400, 600];

/** A picture as PNG of a width in pixels, drawn by the browser in the site's own fonts. */
export async function rasterize(svg: string, width: number): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([await withFonts(svg)], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('The canvas gave no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** A picture opened as an image has no fonts but those that it carries. */
async function withFonts(svg: string): Promise<string> {
  const faces = await Promise.all(
    weights.map(async (weight) => {
      const bytes = new Uint8Array(await (await fetch(`/fonts/be-vietnam-pro-${weight}.woff2`)).arrayBuffer());
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      const source = `url(data:font/woff2;base64,${btoa(binary)})`;
      return `@font-face { font-family: "Be Vietnam Pro"; font-weight: ${weight}; src: ${source} }`;
    }),
  );
  return svg.replace('<style>', `<style>${faces.join('')}`);
}
