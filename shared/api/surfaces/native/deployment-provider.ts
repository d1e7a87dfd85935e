import * as z from 'zod'
import type { IdentityProviderInput } from '../../../model/identity-provider.ts'
import { Problem } from '../../../model/problem.ts'
import type { OutboundAllow } from '../../../model/public-address.ts'
import { IdentityProviderBody, SignIn } from './identity-provider-body.ts'
import { toIdentityProvider } from './to-identity-provider.ts'

const DeploymentSignIn = SignIn.extend({
  client_secret: z
    .undefined('must not be in this file: put it into Secrets Manager, and name client_secret_arn')
    .optional(),
  client_secret_arn: z
    .string()
    .regex(
      /^arn:aws[\w-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@-]+-[A-Za-z0-9]{6}$/,
      'must be the whole ARN of a secret, with the six characters at its end',
    )
    .optional(),
})

/** The body of an identity provider, its client's secret named by an ARN. */
const DeploymentProviderBody = IdentityProviderBody.extend({ sign_in: DeploymentSignIn.nullish() })

/** The identity provider that a deployment is given, and where the secret of its client is. */
export interface DeploymentProvider {
  readonly input: IdentityProviderInput
  /** ARN of a secret in Secrets Manager; absent: a public client, or the stored secret stays. */
  readonly secretArn: string | undefined
}

/**
 * The identity provider that a file of a deployment describes, by the schema of the API.
 *
 * @throws Error that names each wrong member with its correction.
 */
export function toDeploymentProvider(sent: unknown, allow: OutboundAllow): DeploymentProvider {
  const { data, error } = DeploymentProviderBody.safeParse(sent)
  if (!data) {
    throw new Error(error.issues.map(({ path, message }) => line(path, message)).join('; '))
  }
  const { client_secret_arn: secretArn, ...signIn } = data.sign_in ?? { client_id: '' }
  const body = { ...data, sign_in: data.sign_in ? signIn : data.sign_in }
  try {
    return { input: toIdentityProvider(body, allow).input, secretArn }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    const details = Object.entries(problem.details ?? {})
    const issues = details.map(([path, message]) => line([path], String(message)))
    throw new Error(issues.join('; '), { cause: problem })
  }
}

const line = (path: readonly PropertyKey[], message: string) => `${path.join('.')}: ${message}`
