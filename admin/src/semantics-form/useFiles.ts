import { useRef } from 'react';
import type { Form, UploadedFile } from './form.js';

const asDataUrl = (file: File): Promise<string | undefined> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });

/**
 * Files as they are sent, and where they can be seen. A picture that was just chosen is shown from this machine, as `data:`,
 * which the content security policy lets through.
 */
export function useFiles(upload: (file: File) => Promise<UploadedFile>, fileUrl: ((path: string) => string) | undefined): Pick<Form, 'keepFile' | 'fileUrl'> {
  const pictures = useRef(new Map<string, string>());
  const keepFile = async (file: File): Promise<UploadedFile> => {
    const [uploaded, url] = await Promise.all([upload(file), file.type.startsWith('image/') ? asDataUrl(file) : undefined]);
    if (url) pictures.current.set(uploaded.path, url);
    return uploaded;
  };
  return { keepFile, fileUrl: (path) => pictures.current.get(path) ?? fileUrl?.(path) };
}
