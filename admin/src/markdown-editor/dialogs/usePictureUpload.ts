import { useState } from 'react';

interface PictureUpload {
  /** What the text calls it; undefined until it is stored. Another that could not be stored leaves the one before. */
  readonly path: string | undefined;
  readonly chosen: File | null;
  readonly isUploading: boolean;
  readonly error: unknown;
  readonly choose: (file: File) => void;
}

/** Stores a picture as soon as it is chosen, so that it can be seen while it is described. */
export function usePictureUpload(upload: (file: File) => Promise<string>, before: string | undefined): PictureUpload {
  const [path, setPath] = useState(before);
  const [chosen, setChosen] = useState<File | null>(null);
  const [isUploading, setUploading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const choose = (file: File): void => {
    setChosen(file);
    setError(null);
    setUploading(true);
    upload(file).then(setPath, setError).finally(() => setUploading(false));
  };
  return { path: isUploading ? undefined : path, chosen, isUploading, error, choose };
}
