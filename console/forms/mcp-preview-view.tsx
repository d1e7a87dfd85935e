import Alert, { type AlertProps } from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { ReactNode } from 'react'
import type { McpDiscovery } from '../api/resources.ts'
import { useOwnClient } from '../data/catalogue.ts'
import { Copyable } from '../parts/copyable.tsx'
import { ProblemAlert } from '../parts/feedback.tsx'
import type { McpPreview } from './mcp-preview.ts'

/** Shows what an MCP server asks for, before anything is stored. */
export function McpPreviewView({ preview }: { readonly preview: McpPreview }) {
  const { discovery, busy, problem, urlIssue, again } = preview
  return (
    <div role="status">
      {busy ? (
        <StatusIndicator type="loading">Asking the server how it is authorized</StatusIndicator>
      ) : problem && urlIssue === undefined ? (
        <ProblemAlert what="The server was not previewed" problem={problem} onRetry={again} />
      ) : discovery ? (
        <Preview discovery={discovery} again={again} />
      ) : null}
    </div>
  )
}

interface PreviewProps {
  readonly discovery: McpDiscovery
  again(): void
}

const headers: Readonly<Record<McpDiscovery['authorization'], readonly [AlertProps.Type, string]>> =
  {
    none: ['success', 'No authorization needed'],
    oauth: ['info', 'The server asks for your consent'],
    needs_client: ['warning', 'Register an application first'],
    unsupported: ['error', 'Mooring cannot authorize this server'],
  }

function Preview({ discovery, again }: PreviewProps) {
  const [type, header] = headers[discovery.authorization]
  const retry = (
    <Button formAction="none" onClick={again}>
      Check again
    </Button>
  )
  return (
    <Alert
      type={type}
      header={header}
      {...(discovery.authorization === 'unsupported' ? { action: retry } : {})}
    >
      {contentOf(discovery)}
    </Alert>
  )
}

function contentOf(discovery: McpDiscovery): ReactNode {
  switch (discovery.authorization) {
    case 'none':
      return 'It answers requests without a token. The connection is ready as soon as it is created.'
    case 'oauth':
      return <Consent discovery={discovery} />
    case 'needs_client':
      return <RegisterHere {...registrationOf(discovery)} />
    default:
      return <Unsupported reason={discovery.reason ?? ''} />
  }
}

function Consent({ discovery: { issuer, scopes, registration } }: Omit<PreviewProps, 'again'>) {
  const { canBeRead } = useOwnClient()
  return (
    <SpaceBetween size="xxs">
      <div>
        You grant access at <b>{hostOf(issuer)}</b>, in a new tab.{' '}
        {scopes.length === 0
          ? 'The server names no scopes.'
          : `Scopes that the server asks for: ${scopes.join(', ')}.`}
      </div>
      {registration === 'pre_registered' && (
        <div>The OAuth client that is registered for it is used.</div>
      )}
      {registration === 'client_metadata' && (
        <div>Mooring identifies itself by its client metadata document.</div>
      )}
      {registration === 'dynamic' && (
        <div>
          {canBeRead
            ? 'Mooring registers itself there as a client.'
            : 'Authorization servers cannot read the client metadata document of a local run, so Mooring registers itself there dynamically.'}
        </div>
      )}
    </SpaceBetween>
  )
}

/** Where a person registers an application for an authorization server. */
export interface Registration {
  readonly issuer: string
  readonly page: string | undefined
  /** The redirect URI to enter there; by default that of this deployment. */
  readonly redirectUri?: string | undefined
}

const registrationOf = ({ issuer, registration_page: page }: McpDiscovery): Registration => ({
  issuer: issuer ?? '',
  page,
})

/** What to do at an authorization server that registers no clients by itself. */
export function RegisterHere({ issuer, page, redirectUri }: Registration) {
  const own = useOwnClient()
  return (
    <SpaceBetween size="xs">
      <div>
        <b>{hostOf(issuer)}</b> registers no clients by itself. Register an application there with
        this redirect URI, then enter its client ID and client secret.
      </div>
      <Copyable text={redirectUri ?? own.redirectUri} what="the redirect URI" />
      {page !== undefined && isWebPage(page) && (
        <Link href={page} external variant="primary">
          Registration page of {hostOf(page)}
        </Link>
      )}
    </SpaceBetween>
  )
}

const steps: Readonly<Record<string, string>> = {
  server_request: 'The request to the server failed',
  protected_resource_metadata: 'The metadata of the server is not usable',
  authorization_server_metadata: 'The metadata of its authorization server is not usable',
  client: 'No client can be used',
  registration: 'The registration failed',
}

function Unsupported({ reason }: { readonly reason: string }) {
  const [step = '', ...rest] = reason.split(': ')
  const known = steps[step]
  return (
    <SpaceBetween size="xxs">
      <div>{known ? `${known}: ${rest.join(': ')}.` : `${reason}.`}</div>
      <div>
        Check the URL, or create the connection now and authorize it when the server is ready.
      </div>
    </SpaceBetween>
  )
}

const isWebPage = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:'

const hostOf = (url: string | null) => (url && URL.canParse(url) ? new URL(url).host : (url ?? ''))
