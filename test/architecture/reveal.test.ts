import { expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

// The list to review: whoever is added here holds a secret in clear from that line on.
const pinned: Readonly<Record<string, string>> = {
  'shared/api/surfaces/native/access-keys.ts': 'shows a new access key, once, to whoever made it',
  'shared/api/surfaces/token/token-request.ts': 'shows a new session, once, to its caller',
  'shared/catalogue/mints/aws-database.ts': 'signs a login by the session of an assumed role',
  'shared/lambda/rejections.ts': 'hashes a rejected token, and reads its kid and its iss',
  'shared/oauth/identity/complete-sign-in.ts': 'hands a browser the code of its sign-in',
  'shared/oauth/identity/exchange-id-token.ts':
    'shows an identity provider its code and the client’s secret',
  'shared/oauth/identity/sign-in.ts':
    'sends a state along with the person; computes its nonce and verifier; checks the verifier of a client',
  'shared/oauth/identity/verify-token.ts': 'checks a token',
  'shared/aws/admin-key.ts': 'writes the first admin key into its own secret',
  'shared/aws/encrypted-value.ts': 'seals tokens and verifiers',
  'shared/aws/secrets/secret-text.ts': 'encodes secrets for the driver that keeps them',
  'shared/usecases/connections/credentials.ts': 'resolves a connection for whoever may',
  'shared/oauth/authorization-request.ts':
    'sends a state along with the person; hashes a state, knows its form; makes the challenge of a verifier',
  'shared/oauth/client-assertion.ts': 'signs an assertion by the private key of a client',
  'shared/oauth/export-contents.ts': 'encrypts the tokens of an export to the caller’s public key',
  'shared/oauth/browser-cookie.ts': 'gives a browser its own id back',
  'shared/oauth/mcp/registration.ts':
    'shows an authorization server the token of a registration that it removes',
  'shared/oauth/has-moved.ts': 'compares a new access token with the one before',
  'shared/oauth/identify-account.ts': 'asks a provider whose grant a token is of',
  'shared/aws/referenced/fetch-secret.ts': 'signs by the credentials of an assumed role',
  'shared/oauth/references/role-sessions.ts': 'reads the value of a field in a referenced secret',
  'shared/oauth/mint/resolve-minted.ts': 'hands out what was minted, to callers that may',
  'shared/oauth/mint/send-mint.ts': 'shows a provider the credential to revoke',
  'shared/oauth/resolve-connection.ts': 'hands out an access token, to whoever may',
  'shared/oauth/send-revocation.ts': 'shows a provider the token to take back',
  'shared/oauth/token-requests.ts': 'shows a provider its code, its token and the client’s secret',
}

it('reveals a secret in these files alone, each with its reason', () => {
  const found = sourcesIn('shared', 'functions', 'infra', 'local', 'clients', 'console', 'ops')
    .filter(({ text }) => /\breveal\b\s*[(})]|\[['"]reveal['"]\]/.test(text))
    .map(({ path }) => path)
    .filter((path) => path !== 'shared/model/secret.ts')
  expect(found.sort()).toEqual(Object.keys(pinned).sort())
})
