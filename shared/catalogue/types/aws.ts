import { connectionType } from '../connection-type.ts'
import { awsKeys, readByAwsClient } from '../fields/field-sets.ts'
import { awsSessionTokenMint } from '../mints/aws-session-token.ts'
import { untestable } from '../probe.ts'

/** Amazon Bedrock and other services of AWS. */
export const aws = connectionType({
  id: 'dynamiq.connections.AWS',
  name: 'AWS',
  category: 'llm',
  docsUrl: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  offeredInForm: true,
  mint: awsSessionTokenMint,
  probe: untestable('Requests to AWS are signed, which cannot be tried from here.'),
  config: awsKeys(),
  nullWhenAbsent: readByAwsClient,
})
