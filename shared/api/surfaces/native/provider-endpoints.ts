import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import {
  declaredInputIssues,
  fillsByExamples,
  inputsIn,
  templateIssue,
  withoutInputs,
} from '../../../model/declared-inputs.ts'
import type { ClientAuthentication, ProviderInput } from '../../../model/oauth-provider.ts'
import type { RegisteredProvider } from '../../../model/oauth2-client.ts'
import { Problem } from '../../../model/problem.ts'
import {
  endpointIssue,
  type OutboundAllow,
  parseOutboundAllow,
} from '../../../model/public-address.ts'
import type { Powers } from '../../../ports/index.ts'
import { setting } from '../../../runtime/settings.ts'
import { secretFor } from './client-secret.ts'
import type { Oauth2ClientBody } from './oauth2-client-body.ts'

/**
 * A body with the endpoints of its issuer, where it names an issuer and no endpoints.
 *
 * @throws Problem `invalid_request` where the issuer has no usable metadata; `provider_unavailable`
 * where it does not answer now.
 */
export async function withDiscovered(
  { askProviders }: Pick<Powers, 'askProviders'>,
  { provider, discovered }: ConnectionType,
  body: Oauth2ClientBody,
): Promise<Oauth2ClientBody> {
  const { issuer, authorization_url: authorizationUrl, token_url: tokenUrl } = body
  if (provider || discovered || !issuer || authorizationUrl || tokenUrl) return body
  const allow = parseOutboundAllow(setting('outboundAllow'))
  const issue = issueOf(issuer, allow)
  if (issue !== undefined) throw new Problem('invalid_request', { details: { issuer: issue } })
  const found = await askProviders.discover(issuer)
  if (found.kind === 'unavailable')
    throw new Problem('provider_unavailable', { details: { issuer: 'does not answer' } })
  if (found.kind === 'not_found')
    throw new Problem('invalid_request', { details: { issuer: noMetadata } })
  const { metadata } = found
  const [method] = metadata.tokenAuthMethods.filter(takes(body))
  return {
    ...body,
    authorization_url: metadata.authorizationUrl,
    token_url: metadata.tokenUrl,
    revocation_url: body.revocation_url ?? metadata.revocationUrl,
    token_auth_method: body.token_auth_method ?? method,
  }
}

/** The client authentications for the secret that was sent. */
function takes({ client_secret: secret, private_key: privateKey }: Oauth2ClientBody) {
  const sent = privateKey ? 'private_key' : secret ? 'client_secret' : undefined
  return (method: ClientAuthentication) => secretFor(method) === sent
}

const noMetadata =
  'has no metadata that names it, an authorization_endpoint and a token_endpoint: send authorization_url and token_url'

/**
 * The issues of a registered provider's endpoints, by field name of the API. Host names are not
 * resolved: they may not resolve yet, and are checked again at each use.
 */
export function registeredProviderIssues(
  provider: RegisteredProvider,
  allow: OutboundAllow,
): Readonly<Record<string, string>> {
  const urls = {
    authorization_url: provider.authorizationUrl,
    token_url: provider.tokenUrl,
    refresh_url: provider.refreshUrl,
    revocation_url: provider.revocationUrl,
    'account.url': provider.account?.url,
    issuer: provider.issuer,
  }
  const { inputs = [] } = provider
  const issues = Object.entries(urls).flatMap(([field, text]) => {
    // An `iss` is compared with the issuer, character by character.
    const template = field === 'issuer' ? [] : inputs
    const issue = text === undefined ? undefined : endpointTemplateIssue(text, template, allow)
    return issue === undefined ? [] : [[field, issue] as const]
  })
  const all = [...issues, ...declaredInputIssues(inputs)]
  return Object.fromEntries(all.length > 0 ? all : usageIssues(provider, Object.values(urls)))
}

function endpointTemplateIssue(
  text: string,
  inputs: readonly ProviderInput[],
  allow: OutboundAllow,
): string | undefined {
  const plain = withoutInputs(text)
  if (plain !== text && inputs.length === 0) return 'must hold no braces: it has no inputs'
  return issueOf(plain, allow) ?? templateIssue(text, inputs)
}

function usageIssues(
  provider: RegisteredProvider,
  urls: readonly (string | undefined)[],
): readonly (readonly [string, string])[] {
  const { inputs = [] } = provider
  const all = urls.flatMap((url) => url ?? [])
  const used = all.flatMap(inputsIn)
  const idle = inputs.findIndex(({ name }) => !used.includes(name))
  if (idle !== -1) return [[`inputs.${idle}.name`, 'must be in a URL, as {name}']]
  return fillsByExamples(inputs, all) ? [] : [['inputs', 'must have examples that fill the URLs']]
}

function issueOf(text: string, allow: OutboundAllow): string | undefined {
  const braces = 'must hold braces around the names of inputs alone'
  return /[{}]/.test(text) ? braces : endpointIssue(text, allow)
}
