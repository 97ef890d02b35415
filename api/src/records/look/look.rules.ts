/** What somebody from outside is called, by the canonical text of their identifier: an address, an account. */
export function calledBy(identifier: string): string {
  const { account, member, ...plain } = JSON.parse(identifier) as { account?: { homePage: string; name: string }; member?: string[] } & Record<string, string>;
  if (account) return `${account.name} (${account.homePage})`;
  if (member) return member.map(calledBy).join(', ');
  return (Object.values(plain)[0] ?? '').replace(/^mailto:/, '');
}
