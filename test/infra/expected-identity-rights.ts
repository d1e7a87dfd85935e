import {
  decryptSignInSecrets,
  encryptSignInSecrets,
  items,
  tableKey,
  tableKeyToWrite,
} from './statements.ts'
import type { Statement } from './template/functions.ts'

/** The rights of the functions of identity providers, sessions and sign-ins. */
export const identityRights: Readonly<Record<string, readonly Statement[]>> = {
  'create-identity-provider': [
    items('GetItem', 'ACCESSKEY#*'),
    items('Query', 'IDENTITYPROVIDERS'),
    items('PutItem', 'DEPLOYMENT', 'IDENTITYPROVIDER#*', 'IDENTITYPROVIDERS'),
    tableKeyToWrite,
    encryptSignInSecrets,
  ],
  'list-identity-providers': [
    items('GetItem', 'ACCESSKEY#*', 'IDENTITYPROVIDERS'),
    items('Query', 'IDENTITYPROVIDERS'),
    tableKey,
  ],
  'read-identity-provider': [
    items('GetItem', 'ACCESSKEY#*', 'IDENTITYPROVIDERS'),
    items('Query', 'IDENTITYPROVIDERS'),
    tableKey,
  ],
  'update-identity-provider': [
    items('GetItem', 'ACCESSKEY#*', 'IDENTITYPROVIDERS'),
    items('Query', 'IDENTITYPROVIDERS'),
    items('PutItem', 'DEPLOYMENT', 'IDENTITYPROVIDER#*', 'IDENTITYPROVIDERS'),
    tableKeyToWrite,
    encryptSignInSecrets,
  ],
  // It ends the sessions of the provider, and so it deletes their keys.
  'delete-identity-provider': [
    items('GetItem', 'ACCESSKEY#*', 'IDENTITYPROVIDERS'),
    items('Query', 'IDENTITYPROVIDERS', 'SESSIONS#*'),
    items('UpdateItem', 'IDENTITYPROVIDERS'),
    items('DeleteItem', 'ACCESSKEY#*', 'IDENTITYPROVIDER#*', 'IDENTITYPROVIDERS', 'SESSIONS#*'),
    items('PutItem', 'DEPLOYMENT'),
    tableKeyToWrite,
  ],
  'test-identity-rules': [
    items('GetItem', 'ACCESSKEY#*', 'IDENTITYPROVIDERS', 'PROJECT#*', 'PROJECTS'),
    items('Query', 'IDENTITYPROVIDERS'),
    tableKey,
  ],
  'list-sign-in-providers': [items('GetItem Query', 'IDENTITYPROVIDERS'), tableKey],
  // It reads providers, writes a session, and decrypts nothing.
  'exchange-token': [
    items('GetItem', 'IDENTITYPROVIDERS', 'PROJECTS'),
    items('Query', 'IDENTITYPROVIDERS'),
    items('ConditionCheckItem', 'IDENTITYPROVIDER#*', 'LIST#*', 'PROJECT#*'),
    items('PutItem', 'ACCESSKEY#*', 'DEPLOYMENT', 'PROJECT#*', 'SESSIONS#*'),
    items('UpdateItem', 'SIGNIN#*'),
    tableKeyToWrite,
  ],
  'revoke-token': [
    items('GetItem', 'ACCESSKEY#*'),
    items('DeleteItem', 'ACCESSKEY#*', 'SESSIONS#*'),
    items('PutItem', 'DEPLOYMENT', 'PROJECT#*'),
    tableKeyToWrite,
  ],
  'start-sign-in': [
    items('GetItem Query', 'IDENTITYPROVIDERS'),
    items('PutItem', 'SIGNIN#*'),
    tableKeyToWrite,
  ],
  // It decrypts the secret of a sign-in client, and nothing else.
  'complete-sign-in': [
    items('GetItem', 'IDENTITYPROVIDERS', 'PROJECT#*', 'PROJECTS'),
    items('Query', 'IDENTITYPROVIDERS'),
    items('PutItem', 'DEPLOYMENT', 'SIGNIN#*'),
    items('UpdateItem', 'SIGNIN#*'),
    tableKeyToWrite,
    decryptSignInSecrets,
  ],
}
