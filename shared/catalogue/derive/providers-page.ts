import { type Category, categories } from '../categories.ts'
import type { ConnectionType } from '../connection-type.ts'
import { type DefinedProvider, productTypeId } from '../defined-provider.ts'

const head = `# OAuth providers

The providers that the catalogue knows by name. Generated from \`shared/catalogue/providers\`: change it there. The same list, with the redirect URI of your deployment, is the response to \`GET /v1/oauth2-providers\`.

- Register an application where the link leads, then [an OAuth client](../guide/oauth.md) with its client id and secret, for each type that you use.
- Unless a provider says otherwise, Mooring sends PKCE (S256), authenticates with \`client_secret_post\`, sends forms, and separates scopes by a space.
- Where the facts come from: [the sources of providers](../internals/provider-sources.md).
`

/** The reference page of the providers, with the types that name one in a file of their own. */
export function providersPage(
  providers: readonly DefinedProvider[],
  types: readonly ConnectionType[],
): string {
  const sections = Object.entries(categories).flatMap(([category, title]) => {
    const own = providers.filter((each) => each.category === (category as Category))
    return own.length === 0
      ? []
      : [`## ${title}\n`, ...own.map((each) => entry(each, typesOf(each, types)))]
  })
  return [head, ...sections].join('\n')
}

function typesOf({ id }: DefinedProvider, types: readonly ConnectionType[]): readonly string[] {
  return types.flatMap((type) => (type.provider?.id === id ? [type.id] : []))
}

function entry(provider: DefinedProvider, others: readonly string[]): string {
  const { id, name, docsUrl, products, notes } = provider
  const types = products.map(
    (product) =>
      `- \`${productTypeId(product)}\`: ${product.description}${scopesOf(product.scopes)}`,
  )
  const lines = [
    ...others.map((type) => `- \`${type}\``),
    ...types,
    ...quirksOf(provider).map((each) => `- ${each}`),
    ...items(notes),
  ]
  return [`### ${name}\n`, `\`${id}\` · [documentation](${docsUrl})\n`, ...lines, ''].join('\n')
}

const items = (texts: readonly string[]) => texts.map((text) => `- ${text}`)

function scopesOf(scopes: readonly string[]): string {
  return scopes.length === 0 ? '' : ` Scopes: ${names(scopes)}.`
}

const names = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ')

/** How a provider differs from the RFCs and from the defaults, each in a sentence. */
function quirksOf(provider: DefinedProvider): readonly string[] {
  return [
    ...requestQuirks(provider),
    ...responseQuirks(provider),
    ...(provider.revocation ? [] : ['A deleted connection leaves its grant at the provider.']),
    ...(provider.account ? ['The account of a grant is shown by name.'] : []),
  ]
}

function requestQuirks(provider: DefinedProvider): readonly string[] {
  const { inputs = [], pkce, clientAuthentication, tokenRequestFormat, scopeSeparator } = provider
  const { scopeParam, clientIdParam, refreshUrl, authorizationParams, addedScopes } = provider
  return [
    ...inputs.map(
      ({ name, title, example }) => `Asks for \`${name}\`: ${title}, for example ${example}.`,
    ),
    ...when(pkce === 'none', 'PKCE is not sent.'),
    ...when(
      clientAuthentication === 'client_secret_basic',
      'The client authenticates with HTTP Basic.',
    ),
    ...when(clientAuthentication === 'none', 'Every client is public: it has no secret.'),
    ...when(tokenRequestFormat === 'json', 'Token requests are JSON.'),
    ...when(scopeSeparator, `Scopes are separated by \`${scopeSeparator}\`.`),
    ...when(scopeParam, `Scopes travel as \`${scopeParam}\`.`),
    ...when(clientIdParam, `The client id travels as \`${clientIdParam}\`.`),
    ...when(refreshUrl, 'Refresh requests have an endpoint of their own.'),
    ...when(addedScopes, `Always requests ${names(addedScopes ?? [])}.`),
    ...when(authorizationParams, `Authorization requests carry ${paramsOf(authorizationParams)}.`),
  ]
}

function responseQuirks(provider: DefinedProvider): readonly string[] {
  const { accessTokenPath, defaultExpiresIn, capture = {} } = provider
  const captured = Object.keys(capture)
  return [
    ...when(accessTokenPath, `The access token is read at \`${accessTokenPath}\`.`),
    ...when(defaultExpiresIn, `A token whose end is not named counts as ${defaultExpiresIn} s.`),
    ...when(captured.length > 0, `A lookup returns ${names(captured)} beside the token.`),
  ]
}

const when = (isSo: unknown, text: string) => (isSo ? [text] : [])

const paramsOf = (params: Readonly<Record<string, string>> = {}) =>
  names(Object.entries(params).map(([name, value]) => `${name}=${value}`))
