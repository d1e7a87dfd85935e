import { RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms'

const removalPolicy = RemovalPolicy.RETAIN

/**
 * The HMAC key of a deployment. KMS cannot rotate one, so another replaces it. Earlier ones stay in
 * the template and exported: CloudFormation removes no export that the other stack imports until it
 * is updated.
 *
 * @param count how many there have been.
 * @returns the last one.
 */
export function lastMacKey(stack: Stack, name: string, count: number): Key {
  const first = aMacKey(stack, 'MacKey', name)
  const more = Array.from({ length: count - 1 }, (_, at) => aMacKey(stack, `MacKey${at + 2}`, name))
  const [last = first, ...before] = [first, ...more].reverse()
  for (const key of before) stack.exportValue(key.keyArn)
  return last
}

function aMacKey(stack: Stack, id: string, name: string): Key {
  return new Key(stack, id, {
    description: `${name}: fingerprints of requests that may be repeated, and signatures of links`,
    keySpec: KeySpec.HMAC_256,
    keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    removalPolicy,
  })
}

/** The key pair by which a deployment signs as a client of authorization servers (decision 0137). */
export function clientKeyOf(stack: Stack, name: string): Key {
  return new Key(stack, 'ClientKey', {
    description: `${name}: signatures as a client of authorization servers`,
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy,
  })
}
