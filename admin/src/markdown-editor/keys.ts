interface Ways {
  readonly toToolbar: () => void;
  readonly toLink: () => unknown;
}

/**
 * Alt + F10 goes to the toolbar, Ctrl + K asks for a link. In lists and tables Tab belongs to the text; after Escape it
 * belongs to the page again, so that nobody who writes by keyboard is caught.
 */
export class Keys {
  private leaving = false;

  /** @returns whether the text is to hear nothing of it */
  take(event: KeyboardEvent, { toToolbar, toLink }: Ways): boolean {
    const leaves = event.key === 'Tab' && this.leaving;
    this.leaving = event.key === 'Escape' || (this.leaving && event.key === 'Shift');
    const way = event.altKey && event.key === 'F10' ? toToolbar : isLinkKey(event) ? toLink : undefined;
    if (!way) return leaves;
    event.preventDefault();
    way();
    return true;
  }
}

const isLinkKey = ({ ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent): boolean => (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'k';
