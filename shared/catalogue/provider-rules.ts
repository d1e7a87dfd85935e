import { captureIssue, dottedPath } from '../model/captured-values.ts'
import type { ProviderInput } from '../model/oauth-provider.ts'
import type { DefinedProvider } from './defined-provider.ts'
import { providerSources } from './provider-sources.ts'

const templates = /\{([^{}]*)\}/g
const id = /^[a-z0-9]+(-[a-z0-9]+)*$/
const typeName = /^[A-Za-z][A-Za-z0-9]{0,63}$/
const inputName = /^[a-z][a-z0-9_]{0,31}$/
const day = /^\d{4}-\d{2}-\d{2}$/

// Two labels of a name under which anyone can register a third: a suffix of this kind is no domain.
const sharedSuffix =
  /^(com?|net|org|gov|edu|ac|or|ne)\.[a-z]{2}$|^(github|gitlab|web|vercel|pages)\.(io|app|dev)$/

/** Not a rule: every value of `{name}` is written by the catalogue, not by a person. */
const reservedTemplates = ['client_id']

/** @throws Error that names the provider and each rule that it breaks. */
export function assertProvider(provider: DefinedProvider): void {
  const issues = providerFileIssues(provider)
  if (issues.length > 0) throw new Error(`${provider.id}: ${issues.join(' ')}`)
}

/** The rules that a provider of the catalogue breaks, each as a sentence. */
export function providerFileIssues(provider: DefinedProvider): readonly string[] {
  const { inputs = [], capture = {}, products } = provider
  return [
    ...issuesWhere(!id.test(provider.id), 'Its id is not lower-case words joined by "-".'),
    ...urlsOf(provider).flatMap(([member, url]) => urlIssues(member, url, inputs)),
    ...inputs.flatMap(inputIssues),
    ...products.flatMap(({ type }) =>
      issuesWhere(!typeName.test(type), `The type ${type} is not letters and digits.`),
    ),
    ...pathsOf(provider).flatMap((path) =>
      issuesWhere(!dottedPath.test(path), `The path ${path} is not dotted.`),
    ),
    ...Object.entries(capture).flatMap(([name, path]) => {
      const issue = captureIssue(name, path)
      return issuesWhere(issue !== undefined, `Its capture of ${name} ${issue}.`)
    }),
    ...sourceIssues(provider),
  ]
}

const issuesWhere = (isWrong: boolean, issue: string) => (isWrong ? [issue] : [])

function urlsOf(provider: DefinedProvider): readonly (readonly [string, string])[] {
  const { authorizationUrl, tokenUrl, refreshUrl, revocation, account, docsUrl } = provider
  const all = { authorizationUrl, tokenUrl, refreshUrl, revocation: revocation?.url }
  const urls = { ...all, account: account?.url, docsUrl }
  return Object.entries(urls).flatMap(([member, url]) => (url === undefined ? [] : [[member, url]]))
}

/** Every value of an input stays below one domain of the provider, or is one of a closed list. */
function urlIssues(member: string, url: string, inputs: readonly ProviderInput[]): string[] {
  const [, host = '', rest = ''] = /^https:\/\/([^/?#]*)(.*)$/.exec(url) ?? []
  const inputOf = (name: string) => inputs.find((input) => input.name === name)
  const unknown = namesIn(url).filter((name) => !inputOf(name) && !reservedTemplates.includes(name))
  return [
    ...issuesWhere(host === '', `${member} is not https.`),
    ...issuesWhere(rest.includes('#') && member !== 'docsUrl', `${member} has a fragment.`),
    ...issuesWhere(unknown.length > 0, `${member} names ${unknown}, which no input has.`),
    ...hostsOf(host, inputs).flatMap((each) => hostIssues(member, each)),
  ]
}

const namesIn = (text: string) => [...text.matchAll(templates)].map(([, name = '']) => name)

/** The host for each value of the inputs with closed lists; other inputs stay in braces. */
function hostsOf(host: string, inputs: readonly ProviderInput[]): readonly string[] {
  return inputs.reduce<readonly string[]>(
    (hosts, { name, values }) =>
      values
        ? hosts.flatMap((each) => values.map((value) => each.replaceAll(`{${name}}`, value)))
        : hosts,
    [host],
  )
}

function hostIssues(member: string, host: string): string[] {
  const fixed = host.slice(host.lastIndexOf('}') + 1)
  const domain = host.includes('}') ? fixed.replace(/^[^.]*\./, '') : fixed
  const plain = host.replaceAll(templates, 'x')
  const isBelow = domain.split('.').length > 1 && !sharedSuffix.test(domain)
  return [
    ...issuesWhere(!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(plain), `${member} has no plain host name.`),
    ...issuesWhere(!isBelow, `${member} can leave the domain of the provider.`),
  ]
}

function inputIssues({ name, pattern, example, values }: ProviderInput): string[] {
  const whole = pattern.startsWith('^') && pattern.endsWith('$')
  const examples = values ?? [example]
  return [
    ...issuesWhere(!inputName.test(name) || name === 'scopes', `${name} is no name of an input.`),
    ...issuesWhere(!whole, `The pattern of ${name} does not match whole values.`),
    ...examples
      .filter((each) => !new RegExp(pattern).test(each))
      .map((each) => `${each} does not match the pattern of ${name}.`),
  ]
}

function pathsOf(provider: DefinedProvider): readonly string[] {
  const { accessTokenPath, refreshTokenPath, scopePath, expiresInPath, tokenTypePath } = provider
  const { account } = provider
  const own = [accessTokenPath, refreshTokenPath, scopePath, expiresInPath, tokenTypePath]
  const all = [...own, account?.idPath, account?.namePath]
  return all.flatMap((path) => path ?? [])
}

/** Two independent sources, or the provider's own documentation. */
function sourceIssues({ sources }: DefinedProvider): string[] {
  const ids = new Set(sources.map((each) => each.id))
  const isOfficial = sources.some((each) => providerSources[each.id].licence === 'official')
  return [
    ...issuesWhere(ids.size < 2 && !isOfficial, 'It rests on one source, which is not its own.'),
    ...sources.flatMap(({ seen }) => issuesWhere(!day.test(seen), `${seen} is no day.`)),
  ]
}
