/** Files that somebody takes along. */
import { type Picture, toSvg } from 'stancekit/report';

/** Dots a unit of a picture, as `stancekit export` writes them. */
const DOTS = 4;

export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export function saveText(name: string, type: string, text: string): void {
  save(name, new Blob([text], { type }));
}

/** Draws a picture as dots. Rejects where the browser cannot. */
export async function toPng(picture: Picture): Promise<Blob> {
  const image = new Image();
  // The policy of the page lets images in by this kind of address alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * DOTS);
  canvas.height = Math.round(picture.height * DOTS);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for a PNG.'))));
  });
}
