/** The Container Image Vulnerabilities integration: recommendations on images -> container vulnerable items. */
import { FOREIGN } from '../../contract/index.ts'
import { defineIntegration } from '../../runs/integration.ts'
import { choiceOf } from '../../vocabulary/categories.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { isAbsent, retrieveAbsent } from '../unseen/absent.ts'
import { apply } from './apply.ts'
import { enrich } from './enrich.ts'
import { plan, type ImageCursor } from './plan.ts'
import { cveProbe, imageProbe } from './probes.ts'
import { imagesQuery } from './query.ts'
import { count, IMAGES_PER_PAGE, resume, retrieve } from './retrieve.ts'
import { refresh } from './scan-age.ts'
import { COLUMNS, stage, type ImageRow } from './stage.ts'

export const containerImage = defineIntegration<ImageCursor, ImageRow>({
    type: 'container_image',
    label: 'Container Image Vulnerabilities',
    after: [],
    product: {
        table: 'sn_vul_container_image',
        absent: 'MDC-405',
        // Columns of container findings are known from no public source alone.
        unproven: 'MDC-415',
    },
    findings: 'container_image',
    stagingTable: TABLE.containerImageImport,
    columns: COLUMNS,
    foreign: FOREIGN.containers,
    probes: [imageProbe, cveProbe],
    usesStartTime: true,
    fullPullAfterDays: ({ containerDays }) => containerDays,
    maxPageSize: IMAGES_PER_PAGE,
    plan,
    retrieve: (step, cursor) =>
        isAbsent(cursor)
            ? retrieveAbsent(step, cursor, 'container_image', {
                  byIds: (ids) => [imagesQuery(step.deployment.choices, { ids })],
                  // A remedied vulnerability disappears; it never turns Healthy (azure.md 10.8).
                  meaning: () =>
                      choiceOf(step.deployment.choices, 'SoftwareUpdate', 'image') === 'vulnerable_items'
                          ? 'fixed'
                          : 'excluded',
              })
            : retrieve(step, cursor),
    count: (step, cursor, of) => (isAbsent(cursor) ? { value: 0 } : count(step, cursor, of)),
    resume: (cursor) => (isAbsent(cursor) ? cursor : resume(cursor)),
    stage,
    enrich,
    apply,
    refresh: (step, unchanged) => ({ value: refresh(step, unchanged) }),
    close: ({ containers }, finding, absence, at) => containers.close(finding, absence, at),
    reopen: ({ containers }, finding) => containers.reopen(finding),
})
