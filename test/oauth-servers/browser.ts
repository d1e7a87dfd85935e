/** A page as a person would see it. */
export interface SeenPage {
  readonly url: string
  readonly status: number
  readonly html: string
}

/** What a person does at the provider. */
export interface Doing {
  readonly denies?: boolean
  /** Where the person is looked at no further, before that page is asked for. */
  readonly stopsAt?: (url: URL) => boolean
}

const mostSteps = 20

/**
 * Goes through sign-in and consent as a browser does: redirects, cookies, forms. Returns the last
 * page, or the URL at which it was to stop.
 */
export async function consent(from: string, { denies, stopsAt }: Doing = {}): Promise<SeenPage> {
  const cookies = new Map<string, string>()
  let next: Step = { url: from, method: 'GET' }
  for (let step = 0; step < mostSteps; step++) {
    if (stopsAt?.(new URL(next.url))) return { url: next.url, status: 0, html: '' }
    const response = await send(next, cookies)
    const location = response.headers.get('location')
    const html = await response.text()
    if (location !== null && response.status < 400) {
      next = { url: new URL(location, next.url).href, method: 'GET' }
      continue
    }
    const form = formIn(html, next.url, denies === true)
    if (!form) return { url: next.url, status: response.status, html }
    next = form
  }
  throw new Error('The consent leads nowhere')
}

interface Step {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly body?: string
}

async function send({ url, method, body }: Step, cookies: Map<string, string>): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(body === undefined ? {} : { body }),
  })
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '') cookies.delete(name)
    else cookies.set(name, value)
  }
  return response
}

const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]

/** Fills in the form of a page; whoever denies takes the way out that the consent page offers. */
function formIn(html: string, at: string, denies: boolean): Step | undefined {
  const form = /<form[\s\S]*?<\/form>/.exec(html)?.[0]
  if (form === undefined) return undefined
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => tag)
  const values = inputs.map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? ''])
  const isConsent = values.some(([name, value]) => name === 'prompt' && value === 'consent')
  const out = attribute(/<a[^>]*abort[^>]*>/.exec(html)?.[0] ?? '', 'href')
  if (denies && isConsent && out) return { url: new URL(out, at).href, method: 'GET' }
  const filled = values.map(([name, value]) => [name, value || 'somebody'] as [string, string])
  const body = new URLSearchParams(filled.filter(([name]) => name !== '')).toString()
  const action = attribute(form, 'action') ?? ''
  return { url: new URL(action, at).href, method: 'POST', body }
}
