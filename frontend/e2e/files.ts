import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './studio/paths.ts';

const MEDIA = path.join(ROOT, 'backend/studio/src/test/resources/media');
export const SUNSET = path.join(MEDIA, 'sunset.mp4');
export const TOO_SMALL = path.join(MEDIA, 'small-and-slow.mp4');

const PIECE_BYTES = 1_048_576;
const PIECES = 70;
const BOX_HEADER_BYTES = 8;

/**
 * A valid MP4 of 73 million bytes, above what TikTok takes as one chunk: the sunset clip and behind it a `free` box, which players skip. It holds
 * noise, so that a chunk lost, doubled or out of order shows in the digest.
 */
export function largeVideo(folder: string, name: string): string {
  const file = path.join(folder, name);
  const header = Buffer.alloc(BOX_HEADER_BYTES);
  header.writeUInt32BE(BOX_HEADER_BYTES + PIECES * PIECE_BYTES);
  header.write('free', 4, 'ascii');
  writeFileSync(file, Buffer.concat([readFileSync(SUNSET), header]));
  for (let piece = 0; piece < PIECES; piece += 1) appendFileSync(file, randomBytes(PIECE_BYTES));
  return file;
}

/** Cut off in the middle, as a download that was interrupted. */
export function truncatedVideo(folder: string): string {
  const file = path.join(folder, 'cut-off.mp4');
  writeFileSync(file, readFileSync(SUNSET).subarray(0, statSync(SUNSET).size / 2));
  return file;
}

export function textNamedVideo(folder: string): string {
  const file = path.join(folder, 'shopping-list.mp4');
  writeFileSync(file, 'Eggs, milk, bread.\n'.repeat(40));
  return file;
}

export const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
export const sizeBytes = (file: string) => statSync(file).size;
