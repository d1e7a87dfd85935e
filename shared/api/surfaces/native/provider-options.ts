import * as z from 'zod'
import { captureIssue, dottedPath } from '../../../model/captured-values.ts'
import type { RegisteredProvider } from '../../../model/oauth2-client.ts'
import { reservedHeader } from '../../../model/reserved-headers.ts'

/** A URL, checked with the others of its provider. */
export const Url = z.string().max(2048)
/** A text of one line. */
export const line = /^[^\p{Cc}\p{Cs}]*$/u
/** The value of a parameter. */
export const Text = z.string().max(2048).regex(line, 'must hold no control characters')

const Path = z.string().regex(dottedPath, 'must be a dotted path, such as data.access_token')
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/
const setByUs = ['authorization', 'content-type', 'accept-encoding', 'cookie']

// Set by the protocol in the same request: under such a name the value would replace another.
const takenParams = [
  ...['redirect_uri', 'response_type', 'state', 'code_challenge', 'code_challenge_method'],
  ...['client_secret', 'grant_type', 'code', 'code_verifier', 'refresh_token'],
]
const Param = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/, 'must be the name of a parameter')
  .refine((name) => !takenParams.includes(name), 'must not be a parameter that the protocol sets')

const Codes = z
  .array(z.string().min(1).max(128).regex(line, 'must hold no control characters'))
  .max(50)

const Headers = z.record(z.string(), Text).superRefine((headers, context) => {
  const names = Object.keys(headers)
  if (names.length > 20)
    context.addIssue({ code: 'custom', message: 'must have at most 20 members' })
  for (const name of names) {
    const taken = reservedHeader(name) ?? (setByUs.includes(name.toLowerCase()) ? name : undefined)
    if (taken !== undefined) context.addIssue({ code: 'custom', message: `must not set ${taken}` })
    else if (!headerName.test(name))
      context.addIssue({ code: 'custom', message: 'must have names of headers' })
  }
})

const Capture = z.record(z.string(), z.string().max(600)).superRefine((capture, context) => {
  const entries = Object.entries(capture)
  if (entries.length > 20)
    context.addIssue({ code: 'custom', message: 'must have at most 20 members' })
  const issues = entries.flatMap(([name, path]) => captureIssue(name, path) ?? [])
  for (const message of issues) context.addIssue({ code: 'custom', message })
})

const Account = z.strictObject({ url: Url, id_path: Path, name_path: Path })

const Inputs = z
  .array(
    z.strictObject({
      name: z.string().max(64),
      title: z.string().min(1).max(100).regex(line, 'must hold no control characters'),
      pattern: z.string().max(512),
      example: z.string().max(253),
    }),
  )
  .max(10)

/** Every option, as it is sent and shown, and the member that holds it where it is held as it is. */
const options = {
  refresh_url: { schema: Url, member: 'refreshUrl' },
  scope_separator: {
    schema: z.string().regex(/^[ ,;|+]{1,2}$/, 'must be a space, ",", ";", "|" or "+"'),
    member: 'scopeSeparator',
  },
  scope_param: { schema: Param, member: 'scopeParam' },
  client_id_param: { schema: Param, member: 'clientIdParam' },
  headers: { schema: Headers, member: 'headers' },
  access_token_path: { schema: Path, member: 'accessTokenPath' },
  refresh_token_path: { schema: Path, member: 'refreshTokenPath' },
  scope_path: { schema: Path, member: 'scopePath' },
  expires_in_path: { schema: Path, member: 'expiresInPath' },
  token_type_path: { schema: Path, member: 'tokenTypePath' },
  expires_in_unit: { schema: z.enum(['seconds', 'milliseconds']), member: 'expiresInUnit' },
  default_expires_in: {
    schema: z.int().min(1).max(315_360_000),
    member: 'defaultExpiresIn',
  },
  capture: { schema: Capture, member: 'capture' },
  revoked_codes: { schema: Codes, member: 'deadCodes' },
  client_error_codes: { schema: Codes, member: 'clientErrorCodes' },
  idle_days: { schema: z.int().min(1).max(3650), member: 'idleDays' },
  inputs: { schema: Inputs, member: 'inputs' },
} as const satisfies Record<string, { schema: z.ZodType; member: keyof RegisteredProvider }>

type Options = { [N in keyof typeof options]: z.output<(typeof options)[N]['schema']> }
type Schemas = {
  [N in keyof typeof options]: z.ZodOptional<z.ZodNullable<(typeof options)[N]['schema']>>
}

const schemas = Object.fromEntries(
  Object.entries(options).map(([name, { schema }]) => [name, schema.nullish()]),
) as Schemas

/** The options of a registered provider in a body. */
export const providerOptions = {
  ...schemas,
  basic_auth_encoding: z.enum(['form', 'none']).nullish(),
  account: Account.nullish(),
}

/** The options of a registered provider in a view. */
export const providerOptionViews = providerOptions

type OptionsBody = { readonly [N in keyof Options]?: Options[N] | null | undefined } & {
  readonly basic_auth_encoding?: 'form' | 'none' | null | undefined
  readonly account?: z.output<typeof Account> | null | undefined
}

/** The options that a body has. */
export function toOptions(body: OptionsBody): Partial<RegisteredProvider> {
  const sent = Object.entries(options).flatMap(([name, { member }]) => {
    const value = body[name as keyof Options]
    return value == null ? [] : [[member, value]]
  })
  const { account, basic_auth_encoding: encoding } = body
  return {
    ...Object.fromEntries(sent),
    ...(encoding === 'none' ? { basicUnescaped: true } : {}),
    ...(account
      ? { account: { url: account.url, idPath: account.id_path, namePath: account.name_path } }
      : {}),
  }
}

/** The options of a registered provider, as they were sent. */
export function optionsView(provider: RegisteredProvider): OptionsBody {
  const shown = Object.entries(options).flatMap(([name, { member }]) => {
    const value = provider[member]
    return value === undefined ? [] : [[name, value]]
  })
  const { account, basicUnescaped } = provider
  return {
    ...Object.fromEntries(shown),
    ...(basicUnescaped ? { basic_auth_encoding: 'none' as const } : {}),
    ...(account
      ? { account: { url: account.url, id_path: account.idPath, name_path: account.namePath } }
      : {}),
  }
}
