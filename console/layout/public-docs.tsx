import I18nProvider from '@cloudscape-design/components/i18n'
import messages from '@cloudscape-design/components/i18n/messages/all.en'
import Link from '@cloudscape-design/components/link'
import DocsPage from '../pages/docs-page.tsx'

/** The API reference for visitors without a key: its content is public. */
export default function PublicDocs() {
  return (
    <I18nProvider locale="en" messages={[messages]}>
      <main className="public-docs">
        <nav aria-label="Console">
          <Link href="/">Sign in to the console</Link>
        </nav>
        <DocsPage />
      </main>
    </I18nProvider>
  )
}
