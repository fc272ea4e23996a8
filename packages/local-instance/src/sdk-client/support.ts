/** How well what the SDK's client asks for is known. */
import type { Support } from '../support/support.ts'

const CLIENT = 'The client of the SDK 4.9.0, unmodified'

const observed = (member: string, note?: string): Support => ({
    member: `SDK client: ${member}`,
    evidence: 'observed',
    source: CLIENT,
    ...(note === undefined ? {} : { note }),
})

export const support: Support[] = [
    observed('signing in with user and password', 'angular.do with view_form.login and get_user.'),
    observed(
        'signing in with OAuth client credentials',
        'Clients are records of oauth_entity: client_id, client_secret and the user as whom they act.',
    ),
    observed('install, install --reinstall and install --info'),
    observed('query'),
    observed('download', 'What was installed, with changes and records made on the instance.'),
    {
        member: 'SDK client: download --incremental',
        evidence: 'assumed',
        source: 'A download after a change on an instance',
        note: 'What differs from the installed package, records made here and a file for each that was deleted. Choices, numbers and data that is loaded once are told as they were installed.',
    },
    {
        member: 'SDK client: rollback',
        evidence: 'assumed',
        source: 'Rollback of an installation on an instance',
        note: 'There is none: a package that fails changes nothing, and the one before can be installed again.',
    },
    {
        member: 'SDK client: removing an application',
        evidence: 'assumed',
        source: 'install --reinstall',
        note: 'Removes its records, also those made on the instance, and its tables with their data. Columns that it has added to tables of others stay.',
    },
]
