import type { Gaps } from './contract.ts'

/** What moto 5.2 (MOORING_TEST_KMS_ENDPOINT) does otherwise than AWS documents. */
export const motoKmsGaps: Gaps = {
  'describes a new key by id and ARN': 'gives no KeyUsage unless it was sent',
  'wants the usage of a MAC key named': 'makes such a key',
  'decrypt under the same context in any order and under no other':
    'strings the context together without separators',
  'keep contexts apart that hold the separators of others':
    'strings the context together without separators',
  'do not decrypt under another KMS key than the one that encrypted them':
    'answers AccessDeniedException',
  'encrypts no more than 4,096 bytes, and nothing under a MAC key': 'encrypts under a MAC key',
  'and data keys do not share KMS keys': 'generates a data key under a MAC key',
  'are made by key pairs alone, which do nothing else': 'answers ValidationException',
  'a disabled key does nothing until it is enabled': 'generates a data key under a disabled key',
  'a key that waits for deletion does nothing, and comes back disabled':
    'decrypts under such a key',
  'waits 7 to 30 days': 'does not check the window',
}

/** What moto 5.2 (MOORING_TEST_SECRETS_MANAGER_ENDPOINT) does otherwise than AWS documents. */
export const motoSecretsManagerGaps: Gaps = {
  'refuses more than 65,536 bytes': 'does not check the size',
  'refuses a token that is too short and a name with a blank': 'does not check names',
  'become current, and the former current one previous': 'tells versions without labels, too',
  'bear at most 20 labels together': 'does not count labels',
  'are listed page by page, without the deprecated unless asked for':
    'lists deprecated versions unasked',
  'never leave a secret without a current version': 'takes AWSCURRENT away',
  'closes a secret until it is restored': 'takes a value for a deleted secret',
}

/** What that comes to for the powers that are built on it. */
export const motoPortGaps: Gaps = {
  'take no update while they wait for their deletion': 'takes a value for a deleted secret',
  'are those that an update replaced': 'keeps versions without labels for ever, and lists them',
}
