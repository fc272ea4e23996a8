/** What UI pages of the SDK bring besides the page: bundled scripts and the sources that they were made of. */
import { UNSTATED, flag, reference, text, typed, type BaseTable } from '../columns.ts'

const OBSERVED = 'The package that the SDK 4.9.0 writes for a UI page'

export const tables: BaseTable[] = [
    {
        name: 'sys_ux_lib_asset',
        label: 'UX Asset',
        extends: 'sys_metadata',
        indexes: [{ columns: ['name'] }],
        evidence: 'observed',
        source: OBSERVED,
        columns: [
            text('name', 255),
            text('category', 40),
            text('checksum', 64),
            typed('content', 'script'),
            text('engine', 40),
            flag('es_module'),
            flag('is_attachment'),
            text('mime_type', 100),
        ],
    },
    {
        name: 'sn_glider_source_artifact',
        label: 'Source Artifact',
        extends: 'sys_metadata',
        evidence: 'observed',
        source: OBSERVED,
        columns: [text('name', 255)],
    },
    {
        name: 'sn_glider_source_artifact_m2m',
        label: 'Source Artifact of an Application File',
        extends: 'sys_metadata',
        evidence: 'observed',
        source: OBSERVED,
        columns: [
            reference('source_artifact', 'sn_glider_source_artifact'),
            text('application_file', UNSTATED, { label: 'Application File' }),
        ],
    },
]
