import { KMSClient } from '@aws-sdk/client-kms'
import { clientConfig, lean } from './sdk/client.ts'

/** The client of KMS. */
export const kms = lean(new KMSClient(clientConfig))
