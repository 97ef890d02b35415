import { H5PConfig } from '@lumieducation/h5p-server';

const MINUTE = 60_000;

/** The largest file in a package, and all its files together, in bytes. */
export const LARGEST_FILE = 128 * 1024 * 1024;
export const LARGEST_PACKAGE = 512 * 1024 * 1024;

/** What the core of h5p-standalone 3.8.2 offers to libraries. */
export const CORE_API = { major: 1, minor: 28 } as const;

/**
 * How the H5P library is to behave: it asks nobody on the internet, takes packages made for the core of h5p-standalone 3.8.2
 * (core API 1.28), and lets a large package be installed.
 */
export const h5pConfig = (): H5PConfig =>
  new H5PConfig(undefined, {
    baseUrl: '/api/h5p',
    coreApiVersion: CORE_API,
    h5pVersion: '1.28.0',
    contentWhitelist: 'json png jpg jpeg gif bmp tif tiff webm mp4 ogg mp3 m4a wav vtt webvtt gltf glb txt',
    // Libraries come with fonts and with their authors' notes.
    libraryWhitelist: 'js css svg woff woff2 ttf otf eot md textile csv diff patch xml pdf',
    maxFileSize: LARGEST_FILE,
    maxTotalSize: LARGEST_PACKAGE,
    installLibraryLockMaxOccupationTime: MINUTE,
    installLibraryLockTimeout: 2 * MINUTE,
    contentUserStateSaveInterval: 10_000,
    setFinishedEnabled: false,
    contentHubEnabled: false,
    fetchingDisabled: 1,
    sendUsageStatistics: false,
  });

/** Where the official editor and all it loads are answered, at an origin of their own. */
export const EDITOR_FRAMES = '/api/h5p/frames';

/** The same, with the addresses that the editor's page uses. */
export const h5pEditorConfig = (): H5PConfig => Object.assign(h5pConfig(), { baseUrl: EDITOR_FRAMES, coreUrl: '/core', editorLibraryUrl: '/editor' });
