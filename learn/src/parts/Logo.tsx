/** The mark: one line that has been walked, with the next step ahead. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 96 32" width="96" height="32" aria-hidden="true" focusable="false">
      <path d="M4 25c6 0 5-8 11-8s5-9 15-9" className="logo-line" />
      <circle cx="4.5" cy="25" r="3" className="logo-step" />
      <circle cx="15" cy="17" r="3" className="logo-step" />
      <circle cx="30" cy="8" r="4" className="logo-next" />
      <text x="42" y="24" className="logo-word">Spor</text>
    </svg>
  );
}
