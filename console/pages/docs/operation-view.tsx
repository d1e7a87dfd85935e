import Badge from '@cloudscape-design/components/badge'
import Box from '@cloudscape-design/components/box'
import ExpandableSection from '@cloudscape-design/components/expandable-section'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Table from '@cloudscape-design/components/table'
import Tabs from '@cloudscape-design/components/tabs'
import { useState } from 'react'
import type { OpenApi, Operation } from '../../data/openapi.ts'
import { CodeBlock } from '../../parts/copyable.tsx'
import { type LocatedOperation, samplesOf } from './samples.ts'
import { kindOf, SchemaView } from './schema-view.tsx'
import { TryIt } from './try-it/try-it.tsx'

interface OperationViewProps {
  readonly document: OpenApi
  readonly located: LocatedOperation
}

/** One operation: its request and responses, which are rendered once it is expanded. */
export function OperationView({ document, located }: OperationViewProps) {
  const [open, setOpen] = useState(false)
  const { method, path, operation } = located
  return (
    <ExpandableSection
      variant="container"
      headingTagOverride="h3"
      headerText={
        <span className="operation">
          <Badge color={method === 'get' ? 'blue' : 'grey'}>{method.toUpperCase()}</Badge>
          <code>{path}</code>
        </span>
      }
      headerDescription={operation.summary}
      expanded={open}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      {open && (
        <SpaceBetween size="m">
          <Details document={document} operation={operation} />
          <Samples document={document} located={located} />
          <TryIt document={document} located={located} />
        </SpaceBetween>
      )}
    </ExpandableSection>
  )
}

/** The operation in each language. */
function Samples({ document, located }: OperationViewProps) {
  const samples = samplesOf(document, located, location.origin)
  return (
    <div>
      <Box variant="h4">Samples</Box>
      <Tabs
        ariaLabel={`Samples of ${located.operation.summary}`}
        tabs={samples.map(({ id, label, code }) => ({
          ...{ id, label },
          content: <CodeBlock code={code} what={`the ${label} sample`} />,
        }))}
      />
    </div>
  )
}

interface DetailsProps {
  readonly document: OpenApi
  readonly operation: Operation
}

function Details({ document, operation }: DetailsProps) {
  const { description, parameters = [], requestBody } = operation
  const body = requestBody?.content?.['application/json']?.schema
  return (
    <SpaceBetween size="m">
      {description && <Prose text={description} />}
      {parameters.length > 0 && <Parameters document={document} parameters={parameters} />}
      {body && (
        <div>
          <Box variant="h4">Body{requestBody?.required ? '' : ', optional'}</Box>
          <SchemaView document={document} schema={body} />
        </div>
      )}
      <Responses document={document} operation={operation} />
    </SpaceBetween>
  )
}

interface ParametersProps {
  readonly document: OpenApi
  readonly parameters: NonNullable<Operation['parameters']>
}

function Parameters({ document, parameters }: ParametersProps) {
  return (
    <Table
      variant="borderless"
      wrapLines
      header={<Box variant="h4">Parameters</Box>}
      ariaLabels={{ tableLabel: 'Parameters' }}
      items={parameters}
      columnDefinitions={[
        {
          id: 'name',
          header: 'Name',
          isRowHeader: true,
          cell: ({ name }) => <code>{name}</code>,
        },
        { id: 'in', header: 'In', cell: (parameter) => parameter.in },
        { id: 'type', header: 'Type', cell: ({ schema }) => kindOf(document, schema ?? {}) },
        { id: 'required', header: 'Required', cell: ({ required }) => (required ? 'yes' : 'no') },
        { id: 'what', header: 'Description', cell: (parameter) => parameter.description ?? '–' },
      ]}
    />
  )
}

function Responses({ document, operation }: DetailsProps) {
  return (
    <div>
      <Box variant="h4">Responses</Box>
      {Object.entries(operation.responses).map(([status, { description, content }]) => {
        const schema = content?.['application/json']?.schema
        return (
          <ExpandableSection
            key={status}
            headerText={status}
            variant="footer"
            defaultExpanded={status.startsWith('2')}
          >
            {description && <Prose text={description} />}
            {schema && status.startsWith('2') && <SchemaView document={document} schema={schema} />}
          </ExpandableSection>
        )
      })}
    </div>
  )
}

/** Paragraphs of the OpenAPI document: blank lines separate them, backticks mark code. */
function Prose({ text }: { readonly text: string }) {
  return text.split('\n\n').map((paragraph) => (
    <Box key={paragraph} variant="p">
      {paragraph.split('`').map((part, index) => {
        const key = `${index} ${part}`
        return index % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>
      })}
    </Box>
  ))
}
