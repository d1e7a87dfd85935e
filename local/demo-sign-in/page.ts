import { people } from './people.ts'

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; background: Canvas; color: CanvasText }
  main { max-width: 28rem; margin: 10vh auto; padding: 0 1rem }
  button { font: inherit; width: 100%; text-align: start; padding: .75rem 1rem; margin: .25rem 0 }
`

/** The headers of a page: it loads and runs nothing, and no other page frames it. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
} as const

/** The page on which one chooses who to be: a button posts to the URL of the page itself. */
export function choicePage(): string {
  const choices = people.map(
    ({ id, name, access }) =>
      `<button name="person" value="${id}"><strong>${name}</strong><br>${access}</button>`,
  )
  return page(
    'Sign in to the demonstration',
    `<p>Anyone on this machine can sign in as each of them, without a password.</p>
    <form method="post">${choices.join('')}</form>`,
  )
}

/** The page of a request that is not valid. */
export function rejectionPage(issue: string): string {
  const text = issue.replaceAll(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`)
  return page('This request is not valid', `<p>${text}. Start again from the console.</p>`)
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>${title}</title>
    <style>${style}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`
}
