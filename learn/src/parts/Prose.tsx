/** HTML that the api has cleaned (lessons, introductions). */
export function Prose({ html, className = '' }: { readonly html: string; readonly className?: string }) {
  return <div className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
