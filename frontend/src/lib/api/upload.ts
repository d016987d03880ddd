import type { Schema } from './client';
import { ApiProblem, problemOf, unreachable } from './problem';

export interface Upload {
  readonly clip: Promise<Schema<'Clip'>>;
  cancel(): void;
}

/** Sends a file into the studio's library as one streaming body. It goes by XMLHttpRequest, because fetch tells no upload progress. */
export function uploadClip(file: File, onProgress: (sentBytes: number) => void): Upload {
  const request = new XMLHttpRequest();
  const clip = new Promise<Schema<'Clip'>>((resolve, reject) => {
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as Schema<'Clip'>);
      else reject(problemOf(request.status, request.responseText));
    };
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new UploadCancelled());
  });
  request.open('POST', `/api/tiktok/library/clips?fileName=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
  request.send(file);
  return { clip, cancel: () => request.abort() };
}

/** The person stopped the upload: nothing to report. */
export class UploadCancelled extends ApiProblem {
  constructor() {
    super({ type: 'urn:clipsignal:problem:upload-cancelled', title: 'Upload cancelled', status: 0, detail: 'The upload was cancelled.' });
  }
}
