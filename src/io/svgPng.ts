import { withDensity } from '#io/pngDensity.ts';

/**
 * An SVG picture as PNG, drawn by this browser with the fonts of this machine.
 *
 * dots     width and height of the PNG
 * throws   Error where the browser does not draw it
 */
export async function svgPng(
  svg: string,
  dots: { readonly width: number; readonly height: number },
  dpi: number,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(dots.width, dots.height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = dots.width;
    canvas.height = dots.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, dots.width, dots.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error(`svgPng: the browser draws no picture of ${dots.width} × ${dots.height}.`);
    return new Blob([withDensity(new Uint8Array(await blob.arrayBuffer()), dpi)], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
