/** An uploaded package as `GET /api/h5p-packages` tells of it. */
export interface UploadedPackage {
  id: string;
  title: string;
  library: string;
  uploadedAt: string;
  uploadedBy: string;
}

/** What `POST /api/h5p-packages` answers. */
export interface PackageResult {
  contentId: string;
  title: string;
  library: string;
  /** Content types that came with it and are new here. */
  installed: string[];
}
