/** HTML that the api has cleaned (lessons, introductions), in the language it is written in. */
export function Prose({ html, language, className = '' }: { readonly html: string; readonly language: string; readonly className?: string }) {
  return <div lang={language} className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
