/** Which integration a run belongs to. The only place that knows all of them. */
import type { IntegrationType } from '../names.ts'
import { glideTests } from '../platform/glide-compliance.ts'
import type { Integration } from '../runs/integration.ts'
import { assessmentMetadata } from './assessment-metadata/index.ts'
import { assessments } from './assessments/index.ts'

const INTEGRATIONS: Record<IntegrationType, Integration> = {
    assessment_metadata: assessmentMetadata,
    assessment: assessments((keys) => {
        const known = glideTests.find(keys)
        return keys.filter((key) => !known.has(key))
    }),
}

/** The integration of a run. */
export function integrationOf(run: { type: IntegrationType }): Integration {
    return INTEGRATIONS[run.type]
}
