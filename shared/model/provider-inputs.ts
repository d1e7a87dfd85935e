import type { JsonObject } from './json.ts'
import type { OauthProvider, ProviderInput } from './oauth-provider.ts'
import { Problem } from './problem.ts'

/** The values of a provider's inputs, by name. */
export type InputValues = Readonly<Record<string, string>>

/** `{name}` in a URL. */
const templatePattern = /\{([^{}]*)\}/g

// Whatever the pattern of an input accepts: no character that ends a host or a path segment.
const plain = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/

/** What is wrong with the value of an input; undefined: nothing. */
function inputIssue({ pattern, example, values }: ProviderInput, value: unknown) {
  if (value == null || value === '') return `is required, for example ${example}`
  const isPlain = typeof value === 'string' && plain.test(value) && !value.includes('..')
  if (isPlain && (values ? values.includes(value) : new RegExp(pattern).test(value)))
    return undefined
  return values
    ? `must be one of ${values.join(', ')}`
    : `must match ${pattern}, such as ${example}`
}

/**
 * The inputs of a provider in the config of a connection.
 *
 * @param path of the object that has them.
 * @throws Problem `invalid_request` by the path of each that is missing or does not match.
 */
export function inputValues(
  { inputs = [] }: Pick<OauthProvider, 'inputs'>,
  config: JsonObject,
  path = 'config',
): InputValues {
  const issues = inputs.flatMap((input) => {
    const issue = inputIssue(input, config[input.name])
    return issue === undefined ? [] : [[`${path}.${input.name}`, issue]]
  })
  if (issues.length > 0)
    throw new Problem('invalid_request', { details: Object.fromEntries(issues) })
  return Object.fromEntries(inputs.map(({ name }) => [name, String(config[name])]))
}

/** Where a connection has the inputs: `config.inputs` where its OAuth client declares them. */
export function enteredIn({ provider }: DeclaringClient, config: JsonObject): JsonObject {
  if (!provider) return config
  const { inputs = {} } = config
  const isMap = typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs)
  return isMap ? (inputs as JsonObject) : {}
}

/** An OAuth client, of which only what it declares counts here. */
interface DeclaringClient {
  readonly provider?: Pick<OauthProvider, 'inputs'> | undefined
}

/**
 * The inputs for an OAuth client in the config of a connection.
 *
 * @throws Problem `invalid_request` as `inputValues`, and by the path of each that the client does
 * not declare.
 */
export function requireInputs(
  client: DeclaringClient,
  provider: Pick<OauthProvider, 'inputs'>,
  config: JsonObject,
): InputValues {
  const entered = enteredIn(client, config)
  if (!client.provider) return inputValues(provider, entered)
  const { inputs = [] } = provider
  const others = Object.keys(entered).filter((name) => inputs.every((each) => each.name !== name))
  const details = others.map((name) => [`config.inputs.${name}`, 'is no input of the OAuth client'])
  if (others.length > 0)
    throw new Problem('invalid_request', { details: Object.fromEntries(details) })
  return inputValues(provider, entered, 'config.inputs')
}

/** Whether values are still allowed by what an OAuth client declares now. */
export function areAllowed({ provider }: DeclaringClient, values: InputValues): boolean {
  const { inputs = [] } = provider ?? {}
  return inputs.every((input) => inputIssue(input, values[input.name]) === undefined)
}

/**
 * A provider whose URLs have the values of its inputs. The values are checked again here, and no host
 * leaves the part that the provider fixes: `{shop}.example.com` stays below `example.com`.
 *
 * @throws Problem `invalid_request`.
 */
export function withInputs(provider: OauthProvider, values: InputValues): OauthProvider {
  const { inputs = [], revocation, account, refreshUrl } = provider
  if (inputs.length === 0) return provider
  const checked = inputValues(provider, values)
  const filled = (url: string) => fillTemplate(url, inputs, checked)
  return {
    ...provider,
    authorizationUrl: filled(provider.authorizationUrl),
    tokenUrl: filled(provider.tokenUrl),
    ...(refreshUrl === undefined ? {} : { refreshUrl: filled(refreshUrl) }),
    ...(revocation ? { revocation: { ...revocation, url: filled(revocation.url) } } : {}),
    ...(account ? { account: { ...account, url: filled(account.url) } } : {}),
  }
}

/**
 * A URL with the values of its inputs.
 *
 * @throws Problem `invalid_request` where its host leaves the part that the template fixes.
 */
export function fillTemplate(
  template: string,
  inputs: readonly ProviderInput[],
  values: InputValues,
): string {
  const url = template.replaceAll(templatePattern, (whole, name) => values[name] ?? whole)
  const closed = inputs.filter(({ values: all }) => all).map(({ name }) => name)
  if (!URL.canParse(url) || !isBelow(new URL(url).hostname, hostOf(template), closed)) {
    throw new Problem('invalid_request', {
      details: { config: 'must keep the domain of the provider' },
    })
  }
  return url
}

function hostOf(template: string): string {
  return /^https?:\/\/([^/?#]*)/.exec(template)?.[1]?.replace(/:\d+$/, '') ?? ''
}

/** Whether a host ends in what a template fixes; an input with a closed list can decide all of it. */
function isBelow(host: string, template: string, closed: readonly string[]): boolean {
  const last = [...template.matchAll(templatePattern)].at(-1)?.[1] ?? ''
  if (!template.includes('{') || closed.includes(last)) return true
  const fixed = template.slice(template.lastIndexOf('}') + 1).toLowerCase()
  // What follows the label that an input is part of: `{shop}acme.com` would fix `com` alone.
  const isDomain = fixed.replace(/^[^.]*\./, '').includes('.')
  return isDomain && host.endsWith(fixed)
}
