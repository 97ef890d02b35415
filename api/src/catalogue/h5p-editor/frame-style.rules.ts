/**
 * Laid over the editor's own style, in its inner frame. An exercise keeps its type and has its title in Spor, so neither is asked for again;
 * nothing covers more of the page than the frame it stands in.
 */
export const FRAME_STYLE = `.h5peditor>select[name=h5peditor-library],.h5peditor>.h5p-tutorial-url,.h5peditor>.h5p-example-url,.h5peditor>.h5peditor-copypaste-wrap,.h5peditor-form>.tree>.field-name-extraTitle,.h5peditor-form-manager-fullscreen{display:none!important}
`;
