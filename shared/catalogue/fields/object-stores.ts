import type { ItemKind } from './facts.ts'
import { choice, destination, maybe, place, preset, secret, text } from './fields.ts'
import type { Rule } from './rule.ts'

const s3Keys: Rule<'provider' | 'accessKeyId' | 'secretAccessKey'> = {
  of: ['provider', 'accessKeyId', 'secretAccessKey'],
  description: 'accessKeyId and secretAccessKey are required unless provider is credential_chain',
  check({ provider, ...keys }) {
    if (provider === 'credential_chain') return {}
    const names = ['accessKeyId', 'secretAccessKey'] as const
    const missing = names.filter((name) => keys[name] === undefined)
    return Object.fromEntries(missing.map((name) => [name, 'is required']))
  },
}

const azureSignIn: Rule<AzureField> = {
  of: ['authType', 'sasUrl', 'tenantId', 'clientId', 'clientSecret', 'accountName', 'fileUrl'],
  description:
    'authType sas_token takes sasUrl; service_principal takes tenantId, clientId, clientSecret, accountName and fileUrl',
  check({ authType, ...given }) {
    const names: readonly Exclude<AzureField, 'authType'>[] =
      authType === 'sas_token'
        ? ['sasUrl']
        : ['tenantId', 'clientId', 'clientSecret', 'accountName', 'fileUrl']
    const missing = names.filter((name) => given[name] === undefined)
    const issue = `is required with authType ${authType}`
    return Object.fromEntries(missing.map((name) => [name, issue]))
  },
}

type AzureField =
  | 'authType'
  | 'sasUrl'
  | 'tenantId'
  | 'clientId'
  | 'clientSecret'
  | 'accountName'
  | 'fileUrl'

// Shown to readers, so it may hold no credential: a SAS token is in the query, a password before @.
const openFileUrl: Rule<'fileUrl'> = {
  of: ['fileUrl'],
  description: 'fileUrl is a URL of https, http, abfss or az without a query',
  check({ fileUrl }) {
    const url = fileUrl === undefined ? '' : String(fileUrl)
    if (/[?#\s]/.test(url)) return { fileUrl: 'must have no query: a SAS URL goes in sasUrl' }
    const wellFormed = /^(https?|abfss|az):\/\/([^/@:]+@)?[^/@]+(\/|$)/i.test(url)
    return fileUrl === undefined || wellFormed
      ? {}
      : { fileUrl: 'must be a URL that starts with https://, http://, abfss:// or az://' }
  },
}

/** Google Cloud Storage, by an HMAC key. */
export const gcs: ItemKind = {
  label: 'Google Cloud Storage',
  block: 'gcsConnection',
  fields: {
    keyId: text('HMAC key ID'),
    secret: secret('HMAC secret'),
  },
  rules: [],
}

/** Amazon S3, or a service with its API. */
export const s3: ItemKind = {
  label: 'Amazon S3',
  block: 's3Connection',
  fields: {
    provider: maybe(
      choice(
        'Credentials',
        ['config', 'credential_chain'],
        'config (the default) takes the keys here; credential_chain those of the host that connects.',
      ),
    ),
    chain: maybe(text('Chain', 'Of credential_chain: the providers in order, with ; between.')),
    accessKeyId: maybe(text('Access key ID')),
    secretAccessKey: maybe(secret('Secret access key')),
    region: destination(preset(text('Region'), 'us-east-1')),
    endpoint: maybe(place('Endpoint', 'Of another service with the API of S3.')),
    sessionToken: maybe(secret('Session token')),
  },
  rules: [s3Keys],
}

/** Azure Blob Storage and Data Lake Storage. */
export const azure: ItemKind = {
  label: 'Azure Storage',
  block: 'azureConnection',
  fields: {
    authType: choice('Sign in by', ['service_principal', 'sas_token']),
    sasUrl: destination(maybe(secret('SAS URL', 'Whole, with its token.'))),
    tenantId: destination(maybe(text('Tenant ID'))),
    clientId: maybe(text('Client ID')),
    clientSecret: maybe(secret('Client secret')),
    accountName: destination(maybe(text('Storage account'))),
    fileUrl: destination(
      maybe(text('File URL', 'May end in a pattern, such as /container/path/**.')),
    ),
  },
  rules: [azureSignIn, openFileUrl],
}
