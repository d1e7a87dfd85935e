import Input from '@cloudscape-design/components/input'
import Multiselect from '@cloudscape-design/components/multiselect'
import Select from '@cloudscape-design/components/select'
import type { LogEvent } from '../../api/resources.ts'
import { fullEventText } from '../../parts/event-text.ts'
import { useProject } from '../../session/project.tsx'
import { type ChosenLog, isId } from './use-audit-log.ts'

// An object, so that a type which is missing here does not compile.
const types: Readonly<Record<LogEvent['type'], true>> = {
  'connection.created': true,
  'connection.updated': true,
  'connection.deleted': true,
  'connection.credentials_read': true,
  'connection.authorization_started': true,
  'connection.authorized': true,
  'connection.refreshed': true,
  'connection.refresh_failed': true,
  'connection.minted': true,
  'connection.mint_failed': true,
  'connection.expired': true,
  'connection.tested': true,
  'connection.exported': true,
  'reference.added': true,
  'reference.removed': true,
  'oauth2_client.created': true,
  'oauth2_client.updated': true,
  'oauth2_client.deleted': true,
  'project.created': true,
  'project.updated': true,
  'project.deleted': true,
  'access_key.created': true,
  'access_key.rotated': true,
  'access_key.deleted': true,
}
const typeOptions = (Object.keys(types) as LogEvent['type'][]).map((value) => ({
  value,
  label: fullEventText(value),
}))
const timeOptions = [
  { value: '', label: 'Any time' },
  { value: '1', label: 'Last hour' },
  { value: '24', label: 'Last 24 hours' },
  { value: String(7 * 24), label: 'Last 7 days' },
  { value: String(30 * 24), label: 'Last 30 days' },
]

/** The filters of the audit log. */
export function AuditLogFilters({ chosen }: { readonly chosen: ChosenLog }) {
  const { choice, canReadAll, change } = chosen
  const selected = typeOptions.filter(({ value }) => choice.types.includes(value))
  const time = timeOptions.find(({ value }) => value === String(choice.hours ?? ''))
  return (
    <div className="filters">
      {canReadAll && <ScopeSelect chosen={chosen} />}
      <Multiselect
        options={typeOptions}
        selectedOptions={selected}
        placeholder="Any event"
        ariaLabel={['Events', ...selected.map(({ label }) => label)].join(' ')}
        filteringType="auto"
        inlineTokens
        onChange={({ detail }) =>
          change({ types: detail.selectedOptions.map(({ value }) => value ?? '') })
        }
      />
      <Select
        options={timeOptions}
        selectedOption={time ?? null}
        ariaLabel="Time"
        onChange={({ detail }) =>
          change({ hours: Number(detail.selectedOption.value) || undefined })
        }
      />
      <Input
        value={choice.actor}
        type="search"
        placeholder="User or key ID"
        ariaLabel="User or key ID"
        onChange={({ detail }) => change({ actor: detail.value })}
      />
      <Input
        value={choice.subject}
        type="search"
        placeholder="Subject ID"
        ariaLabel="Subject ID"
        invalid={choice.subject.trim() !== '' && !isId(choice.subject)}
        onChange={({ detail }) => change({ subject: detail.value })}
      />
    </div>
  )
}

function ScopeSelect({ chosen: { choice, change } }: { readonly chosen: ChosenLog }) {
  const { project } = useProject()
  const own = { value: 'project', label: project?.name ?? 'This project' }
  const all = { value: 'all', label: 'All projects' }
  return (
    <Select
      options={[own, all]}
      selectedOption={choice.isOfAll ? all : own}
      ariaLabel="Scope"
      onChange={({ detail }) => change({ isOfAll: detail.selectedOption.value === 'all' })}
    />
  )
}
