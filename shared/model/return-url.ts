/** A URL that a person may return to after consent: an origin, and a prefix of its paths. */
export interface ReturnUrl {
  readonly protocol: string
  readonly hostname: string
  /** `*`: any. */
  readonly port: string
  readonly path: string
}

const form = /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}|\*))?(\/[^\s,?#]*)?$/

/**
 * Reads `https://app.example.com, https://app.example.com/done, http://127.0.0.1:*`. A path allows
 * itself and what lies below it; plain http is for this machine alone.
 *
 * @throws Error that names the entry that cannot be parsed.
 */
export function parseReturnUrls(text: string): ReturnUrl[] {
  const entries = text.split(',').map((entry) => entry.trim())
  return entries.filter((entry) => entry !== '').map(returnUrlOf)
}

function returnUrlOf(entry: string): ReturnUrl {
  const [, scheme, hostname = '', port = '', path = '/'] = form.exec(entry) ?? []
  if (scheme === undefined) {
    throw new Error(`return URLs: "${entry}" is not like https://app.example.com/done`)
  }
  if (scheme === 'http' && !isLoopback(hostname)) {
    throw new Error(`return URLs: "${entry}" must be https`)
  }
  return { protocol: `${scheme}:`, hostname, port: port === '*' ? '*' : usual(scheme, port), path }
}

// As the URL standard serializes the default port of a scheme.
function usual(scheme: string, port: string): string {
  return port === (scheme === 'https' ? '443' : '80') ? '' : port
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}

/** The only page of the deployment that an authorization returns to. */
const ownReturnPath = '/authorized'

/**
 * Whether an authorization may return there: of the deployment's own origin to `/authorized` alone,
 * also where a listed origin covers it. Its other addresses would act on the added
 * parameters (the callback, a connector's page), or open a panel of the console.
 */
export function mayComeBackTo(
  text: string,
  publicUrl: string,
  allowed: readonly ReturnUrl[],
): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  const own = new URL(publicUrl)
  if (!isSameDeployment(url, own)) return mayReturnTo(text, allowed)
  const isOwnPage = text === `${url.origin}${ownReturnPath}`
  return isOwnPage && (url.origin === own.origin || mayReturnTo(text, allowed))
}

// A local run answers under every name of this machine.
function isSameDeployment(url: URL, own: URL): boolean {
  if (url.host === own.host) return true
  return isLoopback(url.hostname) && isLoopback(own.hostname) && url.port === own.port
}

/** Whether a URL has a fragment, an empty one too: a redirect URI must not (RFC 6749 section 3.1.2). */
export function hasFragment(text: string): boolean {
  return text.includes('#')
}

/** Whether a person may be sent there. Compared part by part, never as text (RFC 9700 section 4.1). */
export function mayReturnTo(text: string, allowed: readonly ReturnUrl[]): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || hasFragment(text)) return false
  return allowed.some(
    ({ protocol, hostname, port, path }) =>
      url.protocol === protocol &&
      url.hostname === hostname &&
      (port === '*' || url.port === port) &&
      (url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`)),
  )
}
