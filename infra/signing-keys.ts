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

/**
 * The key pairs by which a deployment signs as a client of authorization servers (decision 0137). KMS
 * rotates none, so another replaces it (decision 0145). The others stay, as HMAC keys do.
 *
 * @param numbers of those in the client metadata document, from 1 on.
 * @returns them in that order: the first one signs.
 */
export function clientKeysOf(stack: Stack, name: string, numbers: readonly number[]): Key[] {
  const count = Math.max(...numbers)
  const all = Array.from({ length: count }, (_, at) => aClientKey(stack, at + 1, name))
  const listed = numbers.flatMap((number) => all[number - 1] ?? [])
  for (const key of all) if (!listed.includes(key)) stack.exportValue(key.keyArn)
  return listed
}

function aClientKey(stack: Stack, number: number, name: string): Key {
  return new Key(stack, number === 1 ? 'ClientKey' : `ClientKey${number}`, {
    description: `${name}: signatures as a client of authorization servers`,
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy,
  })
}
