import type { RequestFormat } from '../model/oauth-provider.ts'

/** The members of a request in its format, and the media type that says so. */
export function bodyIn(
  format: RequestFormat,
  members: Readonly<Record<string, string>>,
): { readonly text: string; readonly type: string } {
  if (format === 'json') return { text: JSON.stringify(members), type: 'application/json' }
  const text = new URLSearchParams(members).toString()
  return { text, type: 'application/x-www-form-urlencoded' }
}
