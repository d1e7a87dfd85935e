import { createHash } from 'node:crypto'

/** The content of a page for a person. */
export interface Page {
  readonly title: string
  readonly paragraphs: readonly string[]
  /** Where to continue; a button for a page outside this deployment. */
  readonly link?: { readonly href: string; readonly text: string; readonly isButton?: true }
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 15vh auto 0; max-width: 34rem; padding: 0 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
p { overflow-wrap: anywhere }
.button { border: 2px solid; border-radius: 1.5rem; display: inline-block; font-weight: 600;
  padding: .4rem 1.25rem; text-decoration: none }
`

/**
 * The headers of a page. Its URL holds a code and a state: no other site gets that URL, and the
 * page loads, frames and runs nothing.
 */
export function pageHeaders() {
  // Computed here and not at load: a first hash takes milliseconds, and most functions have no page.
  const styleHash = createHash('sha256').update(style).digest('base64')
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  } as const
}

/** The HTML of a page; all of its content is escaped text. */
export function toHtml({ title, paragraphs, link }: Page): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)} · Mooring</title>`,
    `<style>${style}</style>`,
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ...(link ? [linkOf(link)] : []),
    '</main>',
    '</html>',
    '',
  ].join('\n')
}

function linkOf({ href, text, isButton }: NonNullable<Page['link']>): string {
  const look = isButton ? ' class="button"' : ''
  return `<p><a${look} href="${escaped(href)}" rel="noreferrer">${escaped(text)}</a></p>`
}

// Older names were not checked: they can reverse the text around them (Unicode TR 36, 2.5).
const misleading = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  const readable = text.replaceAll(misleading, '\ufffd')
  return readable.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}
