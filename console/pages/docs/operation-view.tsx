import Badge from '@cloudscape-design/components/badge'
import Box from '@cloudscape-design/components/box'
import ExpandableSection from '@cloudscape-design/components/expandable-section'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Table from '@cloudscape-design/components/table'
import { useState } from 'react'
import type { OpenApi, Operation } from '../../data/openapi.ts'
import { Prose } from './prose.tsx'
import { kindOf } from './schema-text.ts'
import { SchemaView } from './schema-view.tsx'

/** An operation, and where it is. */
export interface Placed {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** One operation: what it does, takes and answers; its details are drawn once it is opened. */
export function OperationView({
  document,
  placed,
}: {
  readonly document: OpenApi
  readonly placed: Placed
}) {
  const [open, setOpen] = useState(false)
  const { method, path, operation } = placed
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
      {open && <Details document={document} operation={operation} />}
    </ExpandableSection>
  )
}

function Details({
  document,
  operation,
}: {
  readonly document: OpenApi
  readonly operation: Operation
}) {
  const { description, parameters = [], requestBody, responses } = operation
  const body = requestBody?.content?.['application/json']?.schema
  return (
    <SpaceBetween size="m">
      {description && <Prose text={description} />}
      {parameters.length > 0 && (
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
            { id: 'kind', header: 'Kind', cell: ({ schema }) => kindOf(document, schema ?? {}) },
            { id: 'must', header: 'Required', cell: ({ required }) => (required ? 'yes' : 'no') },
            { id: 'what', header: 'What it is', cell: (parameter) => parameter.description ?? '–' },
          ]}
        />
      )}
      {body && (
        <div>
          <Box variant="h4">Body{requestBody?.required ? '' : ', optional'}</Box>
          <SchemaView document={document} schema={body} />
        </div>
      )}
      <div>
        <Box variant="h4">Answers</Box>
        {Object.entries(responses).map(([status, answer]) => {
          const schema = answer.content?.['application/json']?.schema
          return (
            <ExpandableSection
              key={status}
              headerText={status}
              variant="footer"
              defaultExpanded={status.startsWith('2')}
            >
              {answer.description && <Prose text={answer.description} />}
              {schema && status.startsWith('2') && (
                <SchemaView document={document} schema={schema} />
              )}
            </ExpandableSection>
          )
        })}
      </div>
    </SpaceBetween>
  )
}
