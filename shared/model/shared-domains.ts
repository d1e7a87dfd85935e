// Labels under which the registry of a country gives names away: example.co.uk.
const secondLevel =
  /^(?:[a-z0-9]{1,3}|info|name|coop|mobi|press|asso|store|firm|arts|school|police|conf|priv|adm|blog|wiki|club|plc|sch)\.[a-z]{2}$/

/** Domains below which anyone can have a host: of hosting, tunnels, tenants of clouds and dynamic DNS. */
const shared: readonly string[] = [
  ...['amazonaws.com', 'amplifyapp.com', 'appspot.com', 'awsapprunner.com', 'azure-api.net'],
  ...['azureedge.net', 'azurefd.net', 'azurestaticapps.net', 'azurewebsites.net', 'blogspot.com'],
  ...['cloudapp.net', 'cloudapp.azure.com', 'cloudfront.net', 'cloudfunctions.net', 'deno.dev'],
  ...['elasticbeanstalk.com', 'firebaseapp.com', 'fly.dev', 'github.dev', 'github.io', 'gitlab.io'],
  ...['githubpreview.dev', 'glitch.me', 'herokuapp.com', 'loca.lt', 'netlify.app', 'ngrok.app'],
  ...['ngrok-free.app', 'ngrok.dev', 'ngrok.io', 'on.aws', 'onrender.com', 'pages.dev'],
  ...['railway.app', 'repl.co', 'replit.app', 'replit.dev', 'run.app', 'serveo.net', 'surge.sh'],
  ...['trycloudflare.com', 'up.railway.app', 'vercel.app', 'web.app', 'windows.net', 'workers.dev'],
  ...['duckdns.org', 'dyndns.org', 'no-ip.org', 'noip.com', 'nip.io', 'sslip.io', 'xip.io'],
  ...['wordpress.com', 'wixsite.com', 'webflow.io', 'weebly.com', 'ondigitalocean.app', 'eu.org'],
]

/**
 * Whether anyone can have a name below a domain, so that an input in its host could lead to another's
 * server. Errs towards yes: a domain such as `acme.xyz.de` is its owner's, and `xyz.de` counts as shared.
 *
 * @see https://publicsuffix.org
 */
export function isSharedDomain(domain: string): boolean {
  const isShared = (name: string) =>
    shared.some((each) => name === each || name.endsWith(`.${each}`))
  return !domain.includes('.') || secondLevel.test(domain) || isShared(domain)
}

/**
 * Whether two hosts belong to one owner: they are equal, or have a domain in common that is not shared.
 * Errs towards no, as `isSharedDomain` does; addresses are never of one owner unless they are equal.
 */
export function isSameSite(a: string, b: string): boolean {
  if (a === b) return true
  const site = siteOf(a)
  return site !== undefined && site === siteOf(b)
}

function siteOf(host: string): string | undefined {
  const labels = host.replace(/\.$/, '').split('.')
  // The URL standard spells every IPv4 address with four numbers, and IPv6 in brackets.
  if (host.startsWith('[') || /^\d+$/.test(labels.at(-1) ?? '')) return undefined
  const domains = labels.map((_, from) => labels.slice(from).join('.')).reverse()
  return domains.find((each) => !isSharedDomain(each))
}
