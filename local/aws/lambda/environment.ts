import { settings } from '../../../shared/runtime/settings.ts'
import type { FunctionSpec } from '../../cloudformation/functions.ts'
import { place } from '../../cloudformation/identities.ts'
import type { LocalSettings } from '../../run/settings.ts'

/** Where a function finds AWS. */
export interface AwsEndpoints {
  readonly dynamodb: string
  readonly kms: string
  readonly secretsmanager: string
  readonly lambda: string
  readonly events: string
  readonly sts: string
  /** Where the template has a delivery stream. */
  readonly firehose?: string | undefined
}

/** What the template cannot know of a run on this machine. */
export interface Chosen
  extends Pick<
    LocalSettings,
    'outboundAllow' | 'assumableRoles' | 'returnUrls' | 'clientMetadataUrl'
  > {
  /** Where people reach the run: over http, which no distribution does. */
  readonly publicUrl: string
  /** Where the delivery stream writes its files, where the template has one. */
  readonly readArchive?: string | undefined
}

/** What is the same for every function. */
const everyFunction = {
  AWS_REGION: place.region,
  AWS_DEFAULT_REGION: place.region,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SESSION_TOKEN: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  // The Node that runs here is the user's choice, and the SDK's advice on it has no reader.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
}

/** The environment of a function: the template's, and what Lambda itself gives. */
export function environmentOf(
  spec: FunctionSpec,
  endpoints: AwsEndpoints,
  { outboundAllow, returnUrls, publicUrl, readArchive, ...chosen }: Chosen,
): Record<string, string> {
  // There is no Athena here; the files can be read as they are.
  const isListing = readArchive !== undefined && settings.readArchive in spec.environment
  return {
    ...machine(),
    ...spec.environment,
    ...everyFunction,
    [settings.outboundAllow]: outboundAllow,
    [settings.assumableRoles]: chosen.assumableRoles ?? '',
    [settings.returnUrls]: returnUrls,
    [settings.clientMetadataUrl]: chosen.clientMetadataUrl ?? '',
    [settings.publicUrl]: publicUrl,
    ...endpointUrls(endpoints),
    ...(isListing ? { [settings.readArchive]: readArchive } : {}),
    AWS_LAMBDA_FUNCTION_NAME: spec.name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: spec.logGroup,
    _HANDLER: spec.handler,
    LAMBDA_TASK_ROOT: spec.directory,
  }
}

function endpointUrls(endpoints: AwsEndpoints): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_KMS: endpoints.kms,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secretsmanager,
    AWS_ENDPOINT_URL_LAMBDA: endpoints.lambda,
    AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.events,
    AWS_ENDPOINT_URL_STS: endpoints.sts,
    ...(endpoints.firehose ? { AWS_ENDPOINT_URL_FIREHOSE: endpoints.firehose } : {}),
  }
}

// What a process needs of the machine, and nothing of the user's own: an AWS profile, a proxy or a
// NODE_OPTIONS of theirs is not there in Lambda.
function machine(): Record<string, string> {
  const { PATH = '', NODE_EXTRA_CA_CERTS } = process.env
  return {
    PATH,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    ...(NODE_EXTRA_CA_CERTS === undefined ? {} : { NODE_EXTRA_CA_CERTS }),
  }
}
