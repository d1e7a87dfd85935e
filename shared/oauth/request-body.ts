import type { RequestFormat } from '../model/oauth-provider.ts'

/** The encoded members of a request, with the media type. */
export function bodyIn(
  format: RequestFormat,
  members: Readonly<Record<string, string>>,
): { readonly text: string; readonly type: string } {
  if (format === 'json') return { text: JSON.stringify(members), type: 'application/json' }
  const text = new URLSearchParams(members).toString()
  return { text, type: 'application/x-www-form-urlencoded' }
}
