/** The challenge of an MCP server by `WWW-Authenticate: Bearer` (RFC 6750 section 3, RFC 9728 section 5.1). */
export interface BearerChallenge {
  readonly error?: string | undefined
  readonly scopes: readonly string[]
  readonly resourceMetadata?: string | undefined
}

type Params = Readonly<Record<string, string>>

// RFC 9110 section 5.6.2: token; section 11.2: a scheme is one, and so is the name of a parameter.
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+/
const quoted = /^"((?:[^"\\]|\\.)*)"/s
const maxLength = 8192
// RFC 6749 section 3.3: scope-token.
const scopeToken = /^[\x21\x23-\x5B\x5D-\x7E]{1,256}$/
const maxScopes = 100

/**
 * The first Bearer challenge of a `WWW-Authenticate` header, which can hold several challenges (RFC
 * 9110 section 11.6.1). What does not parse ends the header; a parameter that is repeated counts once.
 */
export function bearerChallenge(header: string | undefined): BearerChallenge | undefined {
  const params = challenges((header ?? '').slice(0, maxLength)).find(
    ({ scheme }) => scheme === 'bearer',
  )?.params
  if (!params) return undefined
  const scopes = (params.scope ?? '').split(' ').filter((scope) => scopeToken.test(scope))
  return {
    error: params.error,
    scopes: [...new Set(scopes)].slice(0, maxScopes),
    resourceMetadata: params.resource_metadata,
  }
}

interface Challenge {
  readonly scheme: string
  readonly params: Params
}

function challenges(header: string): readonly Challenge[] {
  const found: { scheme: string; params: Record<string, string> }[] = []
  let rest = header
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '')
    const [name] = token.exec(rest) ?? []
    if (name === undefined) return found
    rest = rest.slice(name.length)
    const assigned = /^\s*=(?!=)\s*/.exec(rest)
    if (assigned) {
      const value = parameterValue(rest.slice(assigned[0].length))
      const last = found.at(-1)
      if (!value || !last) return found
      last.params[name.toLowerCase()] ??= value.text
      rest = value.rest
    } else {
      found.push({ scheme: name.toLowerCase(), params: Object.create(null) })
      // RFC 9110 section 11.2: a token68 stands in place of parameters.
      rest = rest.replace(/^ +[A-Za-z0-9._~+/-]+=*(?=\s*(,|$))/, '')
    }
  }
}

function parameterValue(
  text: string,
): { readonly text: string; readonly rest: string } | undefined {
  const inQuotes = quoted.exec(text)
  if (inQuotes) {
    const [whole, inner = ''] = inQuotes
    return { text: inner.replace(/\\(.)/gs, '$1'), rest: text.slice(whole.length) }
  }
  const [bare] = token.exec(text) ?? []
  return bare === undefined ? undefined : { text: bare, rest: text.slice(bare.length) }
}
